package shopping.festival.study.export;

import java.util.Locale;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.study.frame.Expected;
import shopping.festival.study.run.Experiment;

/**
 * What an export of a scenario would leave on the disk, from a festival of the same kind that is small enough to be
 * played beforehand: rough on purpose, and called an estimate wherever it is shown.
 */
public final class SizeEstimate {
    /** Intents of the small one. */
    private static final double INTENTS = 20_000;
    /** Where none that small can be made, the large one is broken off after these. */
    private static final double INTENTS_MOST = 100_000;
    /** On the disk while the run goes: of an attempt with its answer, of an order's life, of a movement. */
    private static final double SPILLED_AN_ATTEMPT = 48;

    private static final double SPILLED_AN_ORDER = 48;
    private static final double SPILLED_A_MOVEMENT = 24;

    private static final double MEGABYTE = 1e6;

    private final double attempts;
    private final double orders;
    private final double movements;
    private final double offers;

    /** Bytes of a row by format, measured on the real day at 0.002 and 0.01. */
    private enum Row {
        PARQUET(Format.PARQUET, 15, 30, 9, 12),
        CSV_GZ(Format.CSV_GZ, 32, 65, 18, 16),
        DUCKDB(Format.DUCKDB, 22, 50, 16, 40);

        private final Format format;
        private final double attempt;
        private final double order;
        private final double movement;
        private final double offer;

        Row(Format format, double attempt, double order, double movement, double offer) {
            this.format = format;
            this.attempt = attempt;
            this.order = order;
            this.movement = movement;
            this.offer = offer;
        }
    }

    private SizeEstimate(double attempts, double orders, double movements, double offers) {
        this.attempts = attempts;
        this.orders = orders;
        this.movements = movements;
        this.offers = offers;
    }

    /** Of a whole festival, not of a sample. */
    public static SizeEstimate of(Experiment experiment) {
        Festival festival = experiment.festival(0);
        Market market = festival.market();
        double intents = new Expected(festival).intents();
        EventCount counted = played(experiment, Math.min(1, INTENTS / intents), festival);
        double times = intents / Math.max(1, counted.intents());
        return new SizeEstimate(
                times * counted.attempts(),
                times * counted.orders(),
                times * counted.movements() + 2.0 * market.records(),
                market.offers());
    }

    private static EventCount played(Experiment experiment, double part, Festival whole) {
        EventCount count = new EventCount();
        RunOptions options = RunOptions.inline().withWrappers(StageWrapper.NONE, count);
        try {
            FestivalRun.run(small(experiment, part, whole), options.withStop(() -> count.intents() > INTENTS_MOST));
        } catch (Interrupted e) {
            // It has told enough.
        }
        return count;
    }

    private static Festival small(Experiment experiment, double part, Festival whole) {
        try {
            return experiment.at(experiment.scale() * part).festival(0);
        } catch (Mistakes e) {
            // Some scenarios cannot be made that small: then the first minutes of the run itself have to do.
            return whole;
        }
    }

    /** In a line of {@code festival check}. */
    public String line() {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "  export     about %,.0f attempts, %,.0f orders, %,.0f movements of stock:",
                attempts,
                orders,
                movements));
        String before = " ";
        for (Row row : Row.values()) {
            line.append(before)
                    .append(String.format(Locale.ROOT, "%,.0f MB as %s", bytes(row) / MEGABYTE, row.format.label()));
            before = ", ";
        }
        double spilled = attempts * SPILLED_AN_ATTEMPT + orders * SPILLED_AN_ORDER + movements * SPILLED_A_MOVEMENT;
        return line.append(String.format(
                        Locale.ROOT, "; %,.0f MB more while they are written (estimate)", spilled / MEGABYTE))
                .toString();
    }

    private double bytes(Row row) {
        return attempts * row.attempt + orders * row.order + movements * row.movement + offers * row.offer;
    }
}
