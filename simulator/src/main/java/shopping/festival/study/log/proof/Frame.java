package shopping.festival.study.log.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands around the rows of a log: above them which run they tell of, below them how many there are, the digest of
 * the run and a checksum of every byte before.
 *
 * @param names by sort of thing, in the order of their numbers: warehouses, ports, regions, reasons, and the
 *     port of entry of each warehouse
 * @param tables what prices, limits, preferences, lanes and capacities are checked by
 * @param rows counted
 * @param alteration what shows that the file is not as it was written, empty if nothing does
 */
record Frame(
        Map<String, String> terms,
        Map<String, List<String>> names,
        Tables tables,
        long rows,
        String digest,
        String alteration) {
    private static final String TITLE = "# festival event log";
    private static final String SCHEMA = "2";
    private static final String COLUMNS = "kind,intent,try,time_us,unit,amount_fen,offer,units,location,segment";
    private static final List<String> END = List.of("rows", "digest", "crc32");
    private static final List<String> NAMED = List.of("warehouse", "port", "region", "reason", "entry");

    /** The lines at the end, in the order in which they stand. */
    private record Trailer(String rows, String digest, String checksum) {}

    static Frame of(Path file) throws IOException, Unreadable {
        try (Lines lines = new Lines(file)) {
            Map<String, String> terms = new LinkedHashMap<>();
            Map<String, List<String>> names = new LinkedHashMap<>();
            NAMED.forEach(n -> names.put(n, new ArrayList<>()));
            Tables tables = head(lines, terms, names);
            long rows = 0;
            boolean ended = false;
            while (!ended && lines.next()) {
                ended = lines.isRemark();
                if (!ended) {
                    lines.sum();
                    rows++;
                }
            }
            if (!ended) {
                throw new Unreadable(
                        "is cut off after line " + (lines.number() - 1) + ": the lines at its end are missing");
            }
            Trailer trailer = trailer(lines);
            return new Frame(terms, names, tables, rows, trailer.digest(), alteration(trailer, rows, lines.checksum()));
        }
    }

    private static Tables head(Lines lines, Map<String, String> terms, Map<String, List<String>> names)
            throws IOException, Unreadable {
        boolean goesOn = lines.next();
        if (!goesOn || !lines.line().equals(TITLE)) {
            throw new Unreadable("is no event log. Name the file that festival run --events has written");
        }
        lines.sum();
        TablesReader tables = new TablesReader();
        while ((goesOn = lines.next()) && lines.isRemark()) {
            lines.sum();
            String[] words = lines.line().substring(1).stripLeading().split(" ", 2);
            String value = words.length < 2 ? "" : words[1];
            if (isTable(tables, words[0], value, lines.number())) {
                continue;
            }
            if (names.containsKey(words[0])) {
                names.get(words[0]).add(name(value.substring(value.indexOf(' ') + 1)));
                if (words[0].equals("entry") && !value.matches("\\d+ (-|\\d{1,4})")) {
                    throw new Unreadable("line " + lines.number() + " names no port of entry");
                }
            } else {
                terms.put(words[0], value);
            }
        }
        if (!goesOn) {
            throw new Unreadable("is cut off after line " + (lines.number() - 1) + ", before the names of its columns");
        }
        known(terms);
        if (!lines.line().equals(COLUMNS)) {
            throw new Unreadable("line " + lines.number() + " does not name the columns of an event log");
        }
        lines.sum();
        return tables.tables(count(names, "warehouse"), count(names, "port"));
    }

    private static int count(Map<String, List<String>> names, String sort) {
        return names.getOrDefault(sort, List.of()).size();
    }

    /** A log of another layout is known as one even where its head has lines that this one has not. */
    private static void known(Map<String, String> terms) throws Unreadable {
        if (!terms.containsKey("schema") || !terms.containsKey("version")) {
            throw new Unreadable("does not say its " + (terms.containsKey("schema") ? "version" : "schema")
                    + ": its first lines were altered");
        }
        if (!SCHEMA.equals(terms.get("schema"))) {
            throw new Unreadable("has schema " + terms.get("schema") + ", this program reads " + SCHEMA
                    + ". Audit it with the version that wrote it, " + terms.get("version"));
        }
    }

    private static boolean isTable(TablesReader tables, String key, String value, long line) throws Unreadable {
        try {
            return tables.read(key, value);
        } catch (NumberFormatException e) {
            String how = e.getMessage() != null && e.getMessage().startsWith("has ") ? e.getMessage() : "is altered";
            throw new Unreadable("line " + line + " of its head, # " + key + ", " + how);
        }
    }

    /** Two backslashes stand for one, a backslash and a letter for the end of a line. */
    static String name(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                c = written.charAt(++i);
                c = c == 'n' ? '\n' : c == 'r' ? '\r' : c;
            }
            name.append(c);
        }
        return name.toString();
    }

    /** From the line at hand on. */
    private static Trailer trailer(Lines lines) throws IOException, Unreadable {
        List<String> trailer = new ArrayList<>();
        do {
            String[] words = lines.isRemark() ? lines.line().split(" ", 3) : new String[0];
            int place = trailer.size();
            if (place == END.size()) {
                throw new Unreadable("line " + lines.number() + " stands behind the end of the log");
            }
            if (words.length != 3 || !words[1].equals(END.get(place))) {
                throw new Unreadable("line " + lines.number() + " is not the one that begins with # " + END.get(place));
            }
            trailer.add(words[2]);
        } while (lines.next());
        if (trailer.size() < END.size()) {
            throw new Unreadable("is cut off: the line that begins with # " + END.get(trailer.size()) + " is missing");
        }
        return new Trailer(trailer.get(0), trailer.get(1), trailer.get(2));
    }

    private static String alteration(Trailer trailer, long rows, long checksum) {
        if (!trailer.rows().equals(Long.toString(rows))) {
            return "it has " + rows + " rows, its end says " + trailer.rows();
        }
        String sum = String.format(Locale.ROOT, "%08x", checksum);
        return trailer.checksum().equals(sum)
                ? ""
                : "the checksum of its lines is " + sum + ", its end says " + trailer.checksum();
    }

    /** The port by which the parcels of a warehouse enter, -1 inside the country. */
    int entryOf(int warehouse) {
        List<String> entries = named("entry");
        return warehouse < 0
                        || warehouse >= entries.size()
                        || entries.get(warehouse).equals("-")
                ? -1
                : Integer.parseInt(entries.get(warehouse));
    }

    /** The names of a sort of thing, in the order of their numbers. */
    List<String> named(String sort) {
        return names.getOrDefault(sort, List.of());
    }

    String name(String sort, int number) {
        List<String> known = named(sort);
        return number >= 0 && number < known.size() ? known.get(number) : Integer.toString(number);
    }
}
