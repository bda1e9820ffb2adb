package shopping.festival.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What happens to files on their way: cut, doubled, overwritten, edited by hand. */
final class Damage {
    private static final String[] CELLS = {
        "",
        "0",
        "-1",
        "NaN",
        "1e400",
        "9223372036854775808",
        "-9223372036854775808",
        "null",
        "\"",
        "\"\"",
        "[]",
        "{}",
        "\u0000",
        "\ufeff",
        "\u53cc",
        "1.5",
        "true",
        ",",
        ",,,,",
        "\n",
        "\r",
        ";",
        "99\u00b9",
        "=1+1",
        "1 s",
        "x".repeat(5_000),
        "[".repeat(3_000)
    };

    private Damage() {}

    static String to(Path file, SplittableRandom random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int way = random.nextInt(8);
        byte[] after = way < 5 && bytes.length > 0 ? edited(bytes, random) : raw(bytes, way, random);
        Files.write(file, after);
        return file.getFileName() + " damaged in way " + way;
    }

    /** A cell, a line, or a value is another. */
    static byte[] edited(byte[] bytes, SplittableRandom random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            String[] lines = text.split("\n", -1);
            int line =
                    random.nextInt(3) == 0 ? random.nextInt(Math.min(3, lines.length)) : random.nextInt(lines.length);
            switch (random.nextInt(7)) {
                case 0 -> lines[line] = "";
                case 1 -> lines[line] = lines[line] + "\n" + lines[line];
                case 2 -> lines[line] = CELLS[random.nextInt(CELLS.length)];
                default -> lines[line] = cell(lines[line], random);
            }
            text = String.join("\n", lines);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String line, SplittableRandom random) {
        String[] cells = line.split("(?<=[,:])|(?=,)", -1);
        int cell = random.nextInt(cells.length);
        cells[cell] =
                random.nextInt(3) == 0 ? Extremes.within(cells[cell], random) : CELLS[random.nextInt(CELLS.length)];
        return String.join("", cells);
    }

    private static byte[] raw(byte[] bytes, int way, SplittableRandom random) throws IOException {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        return switch (way) {
            case 5 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 6 -> {
                for (int n = 1 + random.nextInt(10); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            default -> {
                ByteArrayOutputStream twice = new ByteArrayOutputStream();
                twice.write(bytes);
                twice.write(bytes, 0, random.nextInt(bytes.length));
                yield twice.toByteArray();
            }
        };
    }
}
