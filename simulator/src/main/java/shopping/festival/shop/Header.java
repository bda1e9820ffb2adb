package shopping.festival.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.scenario.Suggestion;

/** Where each column stands in a file: found by its name in any order, with whatever capitals and spaces. */
final class Header {
    private static final int ABSENT = -1;

    private final int[] places;
    private final int width;

    private Header(int[] places, int width) {
        this.places = places;
        this.width = width;
    }

    /** The cell of a row in which a column stands, below 0 for none. */
    int placeOf(Column column) {
        return places[column.ordinal()];
    }

    int width() {
        return width;
    }

    /** Reads the line of names; null if a column that is needed is missing, which is noted. */
    static Header read(List<String> names, Column[] columns, String file, long line, Findings findings) {
        int[] places = new int[columns.length];
        Arrays.fill(places, ABSENT);
        List<String> known = Column.labels(columns);
        List<String> extra = new ArrayList<>();
        boolean usable = true;
        for (int i = 0; i < names.size(); i++) {
            String name = Names.stripped(names.get(i));
            int column = Names.indexIn(known, name);
            if (column < 0) {
                if (!name.isEmpty()) {
                    extra.add(name);
                }
            } else if (places[column] != ABSENT) {
                findings.problem(file, line, "column " + known.get(column) + " is there twice. Remove one.");
                usable = false;
            } else {
                places[column] = i;
            }
        }
        List<String> unnoticed = new ArrayList<>(extra);
        for (Column column : columns) {
            if (places[column.ordinal()] == ABSENT && column.isRequired()) {
                findings.problem(file, line, missing(column, extra, unnoticed, names.size(), known));
                usable = false;
            }
        }
        warnOfExtra(unnoticed, known, places, file, line, findings);
        return usable ? new Header(places, names.size()) : null;
    }

    private static String missing(
            Column column, List<String> extra, List<String> unnoticed, int width, List<String> known) {
        String label = column.label();
        for (String name : extra) {
            if (isNear(name, label)) {
                unnoticed.remove(name);
                return "column " + label + " is missing. Is it \"" + Cell.shown(name) + "\"? Rename that to " + label
                        + ".";
            }
        }
        return "column " + label + " is missing. "
                + (width < 2
                        ? "Separate the columns by commas, semicolons or tabs."
                        : "The first line names the columns: " + String.join(", ", known) + ".");
    }

    private static boolean isNear(String name, String label) {
        String key = Names.key(name).replace('-', '_');
        return key.length() < 100
                && (key.startsWith(label) || Suggestion.among(key, List.of(label)).startsWith("Did you mean"));
    }

    private static void warnOfExtra(
            List<String> extra, List<String> known, int[] places, String file, long line, Findings findings) {
        for (String name : extra) {
            String advice = "";
            for (int c = 0; c < places.length; c++) {
                if (places[c] == ABSENT && isNear(name, known.get(c))) {
                    advice = " Did you mean " + known.get(c) + "?";
                }
            }
            findings.warning(file, line, "column " + Cell.shown(name) + " is not used." + advice);
        }
    }
}
