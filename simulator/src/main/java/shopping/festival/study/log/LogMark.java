package shopping.festival.study.log;

import java.nio.file.Path;
import java.util.Locale;
import shopping.festival.engine.snapshot.FileSum;

/**
 * Where the log of a run was when a snapshot of it was taken.
 *
 * @param place where it will be when the run has ended
 * @param part where it is written until then
 * @param bytes of that file at the time; a packed one ends a gzip member there
 * @param crc32c of these, eight hexadecimal digits
 * @param rows written so far, those included that were in no file yet and are in the state
 */
public record LogMark(String place, String part, long bytes, String crc32c, long rows) {

    static LogMark of(Path place, Path part, FileSum upTo, long rows) {
        return new LogMark(
                place.toAbsolutePath().normalize().toString(),
                part.toAbsolutePath().normalize().toString(),
                upTo.bytes(),
                String.format(Locale.ROOT, "%08x", upTo.crc32c()),
                rows);
    }

    FileSum upTo() {
        return new FileSum(bytes, Integer.parseUnsignedInt(crc32c, 16));
    }
}
