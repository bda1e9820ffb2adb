package shopping.festival.benchmarks.scaling;

import java.util.List;
import java.util.Locale;

/**
 * One pass, timed.
 *
 * @param round of the turns it was part of
 * @param windows closed
 * @param batches received by all nodes
 * @param rows received by all nodes
 */
record Sample(Setting setting, int round, double seconds, long attempts, long windows, long batches, long rows) {
    static final List<String> COLUMNS = List.of(
            "threads",
            "partitions",
            "windowMillisMax",
            "offers",
            "intents",
            "round",
            "seconds",
            "attempts",
            "windows",
            "batches",
            "rows");

    List<String> cells() {
        return List.of(
                "" + setting.threads(),
                "" + setting.partitions(),
                "" + setting.windowMillisMax(),
                "" + setting.offers(),
                "" + setting.intents(),
                "" + round,
                String.format(Locale.ROOT, "%.4f", seconds),
                "" + attempts,
                "" + windows,
                "" + batches,
                "" + rows);
    }

    static Sample parse(List<String> cells) {
        Setting setting = new Setting(
                Integer.parseInt(cells.get(0)),
                Integer.parseInt(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                Long.parseLong(cells.get(4)));
        return new Sample(
                setting,
                Integer.parseInt(cells.get(5)),
                Double.parseDouble(cells.get(6)),
                Long.parseLong(cells.get(7)),
                Long.parseLong(cells.get(8)),
                Long.parseLong(cells.get(9)),
                Long.parseLong(cells.get(10)));
    }
}
