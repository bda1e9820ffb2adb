package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shopping.festival.base.problems.Suggestion;

/** Where each column stands in a file: found by its name in any order, with whatever capitals and spaces. */
final class Header {
    private static final int ABSENT = -1;
    /** Names longer than that are no misspelling. */
    private static final int NEAR_MAX = 60;

    private static final int EXTRA_TOLD = 10;

    private final int[] places;
    private final int width;
    private final List<Integer> nameless;
    private final Set<Integer> told = new TreeSet<>();

    private Header(int[] places, int width, List<Integer> nameless) {
        this.places = places;
        this.width = width;
        this.nameless = nameless;
    }

    /** The cell of a row in which a column stands, below 0 for none. */
    int placeOf(Column column) {
        return places[column.ordinal()];
    }

    int width() {
        return width;
    }

    /** The places of columns without a name. */
    List<Integer> nameless() {
        return nameless;
    }

    /** True the first time it is asked of a column. */
    boolean isFirstBelow(int place) {
        return told.add(place);
    }

    /** Reads the line of names; empty if a column that is needed is missing, which is noted. */
    static Optional<Header> read(List<String> names, Column[] columns, String file, long line, Findings findings) {
        int[] places = new int[columns.length];
        Arrays.fill(places, ABSENT);
        Lookup known = new Lookup(Column.labels(columns));
        List<String> extra = new ArrayList<>();
        List<Integer> nameless = new ArrayList<>();
        boolean usable = true;
        for (int i = 0; i < names.size(); i++) {
            String name = Names.stripped(names.get(i));
            int column = known.indexOf(name);
            if (column < 0) {
                if (name.isEmpty()) {
                    nameless.add(i);
                } else {
                    extra.add(name);
                }
            } else if (places[column] != ABSENT) {
                findings.problem(file, line, "column " + columns[column].label() + " is there twice. Remove one.");
                usable = false;
            } else {
                places[column] = i;
            }
        }
        List<Column> absent = Arrays.stream(columns)
                .filter(c -> places[c.ordinal()] == ABSENT)
                .toList();
        if (absent.stream().anyMatch(Column::isRequired)) {
            tellMissing(absent, extra, names.size(), known, file, line, findings);
            usable = false;
        }
        warnOfExtra(extra, absent, file, line, findings);
        return usable ? Optional.of(new Header(places, names.size(), nameless)) : Optional.empty();
    }

    /** What is misspelled is taken out of the extra names. */
    private static void tellMissing(
            List<Column> absent,
            List<String> extra,
            int width,
            Lookup known,
            String file,
            long line,
            Findings findings) {
        Lookup others = new Lookup(extra);
        boolean isPlan = others.indexOf(PlanColumn.INITIAL_UNITS.label()) >= 0;
        if (isPlan || others.indexOf(ShopColumn.EXPECTED_UNITS.label()) >= 0) {
            String what = isPlan ? "plan, not of a shop" : "shop, not of a plan";
            findings.problem(file, line, "names the columns of a " + what + ". Name the shop first, then its plans.");
            extra.clear();
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Column column : absent) {
            String near =
                    extra.stream().filter(n -> isNear(n, column)).findFirst().orElse(null);
            if (near != null && column.isRequired()) {
                extra.remove(near);
                findings.problem(
                        file,
                        line,
                        "column " + column.label() + " is missing. Is it \"" + Cell.shown(near) + "\"? Rename that to "
                                + column.label() + ".");
            } else if (column.isRequired()) {
                missing.add(column.label());
            }
        }
        if (!missing.isEmpty()) {
            findings.problem(
                    file,
                    line,
                    (missing.size() == 1 ? "column " : "columns ")
                            + String.join(", ", missing)
                            + (missing.size() == 1 ? " is missing. " : " are missing. ")
                            + (width < 2
                                    ? "Separate the columns by commas, semicolons or tabs."
                                    : "The first line names the columns: " + known + "." + unknown(extra)));
        }
    }

    /** What stands there instead may be what is missing: it is named, and not guessed at. */
    private static String unknown(List<String> extra) {
        return extra.isEmpty()
                ? ""
                : (extra.size() == 1 ? " Unknown is " : " Unknown are ")
                        + extra.stream().limit(EXTRA_TOLD).map(Cell::shown).collect(Collectors.joining(", "))
                        + (extra.size() > EXTRA_TOLD ? " and " + (extra.size() - EXTRA_TOLD) + " more" : "")
                        + ": rename what is meant.";
    }

    private static boolean isNear(String name, Column column) {
        String key = Names.key(name).replace('-', '_');
        String label = column.label();
        return key.length() < NEAR_MAX && (key.startsWith(label) || isSpelledAlike(key, label));
    }

    /**
     * Whether one is a misspelling of the other, word by word: a balance value is no salvage value, though five letters
     * of seven are the same.
     */
    private static boolean isSpelledAlike(String key, String label) {
        String[] words = key.split("_");
        String[] meant = label.split("_");
        if (words.length != meant.length) {
            return Suggestion.distance(key.replace("_", ""), label.replace("_", "")) <= 1;
        }
        for (int i = 0; i < words.length; i++) {
            if (Suggestion.distance(words[i], meant[i]) > Math.max(1, meant[i].length() / 4)) {
                return false;
            }
        }
        return true;
    }

    private static void warnOfExtra(
            List<String> extra, List<Column> absent, String file, long line, Findings findings) {
        List<String> unknown = new ArrayList<>();
        for (String name : extra) {
            Column near =
                    absent.stream().filter(c -> isNear(name, c)).findFirst().orElse(null);
            if (near == null) {
                unknown.add(Cell.shown(name));
            } else {
                findings.warning(
                        file, line, "column " + Cell.shown(name) + " is not used. Did you mean " + near.label() + "?");
            }
        }
        if (!unknown.isEmpty()) {
            List<String> told = unknown.subList(0, Math.min(EXTRA_TOLD, unknown.size()));
            findings.warning(
                    file,
                    line,
                    (unknown.size() == 1 ? "column " : "columns ")
                            + String.join(", ", told)
                            + (unknown.size() > EXTRA_TOLD ? " and " + (unknown.size() - EXTRA_TOLD) + " more" : "")
                            + (unknown.size() == 1 ? " is not used." : " are not used."));
        }
    }
}
