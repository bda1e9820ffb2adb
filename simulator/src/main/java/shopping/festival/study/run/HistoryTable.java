package shopping.festival.study.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shopping.festival.result.Proof.Compared;
import shopping.festival.view.text.TextTable;

/** What was published and what was simulated as a table for the terminal: a row a figure. */
final class HistoryTable {
    private static final List<String> TITLES =
            List.of("published figure", "real", "simulated", "difference", "tolerance", "");
    private static final int LEFT_COLUMNS = 1;

    private HistoryTable() {}

    /** The lines of the table, the titles first, and how many figures are met; none without published figures. */
    static List<String> lines(List<Compared> history) {
        if (history == null || history.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(LEFT_COLUMNS);
        table.row(TITLES);
        history.forEach(c -> table.row(row(c)));
        List<String> lines = table.lines();
        lines.add(verdict(history));
        luck(history).ifPresent(lines::add);
        return lines;
    }

    private static List<String> row(Compared c) {
        return List.of(c.name(), withUnit(c.real(), c.unit()), simulated(c), difference(c), c.tolerance(), within(c));
    }

    /** {@code 17 of 19 published figures within their tolerance, 1 not compared at this scale.} */
    static String verdict(List<Compared> history) {
        long compared = history.stream().filter(Compared::compared).count();
        long met = history.stream().filter(c -> Boolean.TRUE.equals(c.within())).count();
        long left = history.size() - compared;
        return met + " of " + compared + " published figures within their tolerance"
                + (left == 0 ? "" : "; " + left + " not compared at this scale") + ".";
    }

    /** What stands behind the + of a tolerance. */
    static Optional<String> luck(List<Compared> history) {
        return history.stream().anyMatch(c -> c.sampling() > 0)
                ? Optional.of(
                        "Behind a + stands what this scale allows beside: how far the luck of fewer sellers may move"
                                + " the figure (95 %).")
                : Optional.empty();
    }

    static String simulated(Compared c) {
        return c.simulated() == null ? "never" : withUnit(c.simulated(), c.unit());
    }

    /** In percent of the published figure where the tolerance is, else in its unit. */
    static String difference(Compared c) {
        Double difference = c.difference();
        if (difference == null) {
            return "-";
        }
        if (c.isRelative()) {
            return signed(difference / Math.abs(c.real()) * 100, "%.1f") + " %";
        }
        String unit = c.unit().equals("%") ? "points" : c.unit();
        return signed(difference, "%.2f") + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String signed(double x, String form) {
        return (x < 0 ? "-" : "+") + String.format(Locale.ROOT, form, Math.abs(x));
    }

    static String within(Compared c) {
        Boolean within = c.within();
        return within == null ? "not compared" : within ? "within" : "OUTSIDE";
    }

    static String withUnit(double x, String unit) {
        String number = x == Math.rint(x) && Math.abs(x) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) x)
                : String.format(Locale.ROOT, Math.abs(x) >= 1000 ? "%,.0f" : Math.abs(x) >= 100 ? "%.1f" : "%.2f", x);
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
