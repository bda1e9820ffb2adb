package shopping.festival.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What happens to a workbook, which is an archive of XML: to its entries, and to what stands in them. */
final class BookDamage {
    private static final String[] VALUES = {
        "",
        "-1",
        "1e999999999",
        "1e-999999999",
        "9".repeat(400),
        "NaN",
        "2958466",
        "-0.5",
        "1048577",
        "2147483648",
        "99999999999999999999",
        "A1",
        "XFD1048576",
        "XFE1",
        "ZZZZZZZ1",
        "AAAAAA99999999",
        "A0",
        "1A",
        "&#0;",
        "&a;",
        "&lt;",
        "\u0000",
        "\ud83d\ude00",
        "s",
        "str",
        "inlineStr",
        "e",
        "b",
        "d",
        "x".repeat(40_000)
    };

    private static final String BOMB = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/hostname\">]>";

    private BookDamage() {}

    static String to(Path book, SplittableRandom random) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try {
            entries.putAll(entries(book));
        } catch (IOException damagedBefore) {
            return Damage.to(book, random);
        }
        if (entries.isEmpty() || random.nextInt(4) == 0) {
            return Damage.to(book, random);
        }
        List<String> names = new ArrayList<>(entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        int way = random.nextInt(8);
        switch (way) {
            case 0 -> entries.remove(name);
            case 1 -> entries.put(name, new byte[0]);
            case 2 -> entries.put(name, entries.get(names.get(random.nextInt(names.size()))));
            case 3 -> {
                byte[] bytes = entries.remove(name);
                entries.put(random.nextBoolean() ? "../" + name : name.toUpperCase(java.util.Locale.ROOT), bytes);
            }
            default -> {
                String text = new String(entries.get(name), StandardCharsets.UTF_8);
                for (int n = 1 + random.nextInt(4); n > 0; n--) {
                    text = edited(text, random);
                }
                entries.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        write(book, entries);
        return name + " of " + book.getFileName() + " damaged in way " + way;
    }

    private static Map<String, byte[]> entries(Path book) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static void write(Path book, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(book);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    /** A tag, an attribute or a text is another, is there twice, or is gone. */
    private static String edited(String xml, SplittableRandom random) {
        String[] parts = xml.split("(?=<)|(?<=>)|(?<==\")|(?=\"[ />])", -1);
        int at = random.nextInt(parts.length);
        // Values rather than tags.
        for (int tries = 0; tries < 20 && (parts[at].isEmpty() || "<>\" ".indexOf(parts[at].charAt(0)) >= 0); tries++) {
            at = random.nextInt(parts.length);
        }
        switch (random.nextInt(7)) {
            case 0 -> parts[at] = "";
            case 1 -> parts[at] = parts[at] + parts[at];
            case 2 -> parts[at] = Extremes.within(parts[at], random);
            case 3 -> {
                int other = random.nextInt(parts.length);
                String kept = parts[at];
                parts[at] = parts[other];
                parts[other] = kept;
            }
            case 4 -> parts[0] = parts[0] + BOMB;
            default -> parts[at] = VALUES[random.nextInt(VALUES.length)];
        }
        return String.join("", parts);
    }
}
