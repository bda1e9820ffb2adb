package shopping.festival.study.log.proof;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The lines of a log, packed or plain, one after the other in one buffer, with a checksum of all that went by. */
final class Lines implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final int LONGEST = 1 << 12;

    private final InputStream in;
    private final CRC32 checksum = new CRC32();
    private byte[] text = new byte[BUFFER];
    private int from;
    private int to;
    private int filled;
    private long number;

    Lines(Path file) throws IOException, Unreadable {
        InputStream raw = Files.newInputStream(file);
        try {
            this.in = file.toString().endsWith(".gz") ? new Packed(raw, Files.size(file), BUFFER) : raw;
        } catch (ZipException e) {
            raw.close();
            throw new Unreadable("is no gzip file. Name the file that festival run --events has written");
        } catch (EOFException e) {
            raw.close();
            throw new Unreadable("is cut off: it ends within its first bytes");
        }
    }

    /** Steps to the next line; false at the end of the file. */
    boolean next() throws IOException, Unreadable {
        from = number == 0 ? 0 : to + 1;
        number++;
        for (int i = from; ; i++) {
            if (i == filled) {
                int kept = filled - from;
                if (kept > LONGEST) {
                    throw new Unreadable("line " + number + " is longer than any of an event log");
                }
                System.arraycopy(text, from, text, 0, kept);
                from = 0;
                i = kept;
                filled = kept;
                int read = read();
                if (read < 0) {
                    if (kept > 0) {
                        throw new Unreadable("is cut off: line " + number + " has no end");
                    }
                    return false;
                }
                filled += read;
            }
            if (text[i] == '\n') {
                to = i;
                return true;
            }
        }
    }

    private int read() throws IOException, Unreadable {
        try {
            int read;
            do {
                read = in.read(text, filled, text.length - filled);
            } while (read == 0);
            if (read < 0 && in instanceof Packed packed && packed.behind() > 0) {
                throw new Unreadable("has " + packed.behind() + " bytes behind the end of the log");
            }
            return read;
        } catch (EOFException e) {
            throw new Unreadable("is cut off after line " + (number - 1));
        } catch (ZipException e) {
            throw new Unreadable("is damaged after line " + (number - 1) + ": " + e.getMessage());
        }
    }

    /** Adds the line to the checksum. */
    void sum() {
        checksum.update(text, from, to + 1 - from);
    }

    long checksum() {
        return checksum.getValue();
    }

    byte[] text() {
        return text;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    long number() {
        return number;
    }

    boolean isRemark() {
        return from < to && text[from] == '#';
    }

    String line() {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
