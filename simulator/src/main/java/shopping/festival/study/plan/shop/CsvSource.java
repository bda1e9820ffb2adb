package shopping.festival.study.plan.shop;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens what should be a CSV file: tells what it is instead, and in which encoding its text is written. */
final class CsvSource {
    static final String SAVE_AS = "In the spreadsheet program choose Save as, \"CSV UTF-8 (comma delimited)\".";
    private static final int HEAD = 4096;

    private CsvSource() {}

    /** The text of a file without its byte order mark; empty if there is none to read, and the reason is noted. */
    static Optional<BufferedReader> open(Path file, Findings findings) throws IOException {
        Optional<String> place = place(file);
        if (place.isPresent()) {
            findings.problem(file.toString(), 0, place.get());
            return Optional.empty();
        }
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Optional<String> content = content(head);
        if (content.isPresent()) {
            in.close();
            findings.problem(file.toString(), 0, content.get());
            return Optional.empty();
        }
        return Optional.of(new BufferedReader(reader(in, head)));
    }

    /** What is wrong with the place. */
    private static Optional<String> place(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of(
                    "does not exist (looked for " + file.toAbsolutePath().normalize() + "). Check the path.");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("is a folder. Name a CSV file inside it.");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("is not a regular file. Name a CSV file.");
        }
        if (!Files.isReadable(file)) {
            return Optional.of("cannot be read. Check its permissions.");
        }
        return Files.size(file) == 0
                ? Optional.of("is empty. Write a line with the names of the columns, then the rows.")
                : Optional.empty();
    }

    /** What is wrong with what it holds. */
    private static Optional<String> content(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return Optional.of(
                    "is a zip archive, such as a workbook (.ods, .numbers), not CSV text or a workbook (.xlsx). "
                            + SAVE_AS);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("is an Excel workbook (.xls), not CSV text. " + SAVE_AS);
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            return Optional.of("is compressed (gzip), not CSV text. Unpack it first.");
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return Optional.of("is a PDF document, not CSV text. " + SAVE_AS);
        }
        if (utf16(head).isEmpty()) {
            for (byte b : head) {
                if (b == 0) {
                    return Optional.of("holds NUL bytes: it is no text, or UTF-16 without its mark. " + SAVE_AS);
                }
            }
        }
        return Optional.empty();
    }

    private static Reader reader(InputStream in, byte[] head) throws IOException {
        Optional<Charset> utf16 = utf16(head);
        if (utf16.isPresent()) {
            in.skipNBytes(2);
        } else if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        }
        Charset charset = utf16.orElse(StandardCharsets.UTF_8);
        // A byte that is no text is told rather than replaced.
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Optional<Charset> utf16(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(head, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
