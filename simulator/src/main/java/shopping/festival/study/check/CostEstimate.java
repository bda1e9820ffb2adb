package shopping.festival.study.check;

import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Rows;
import shopping.festival.study.frame.Effort;

/** What a run would cost, from its size and a probe: rough on purpose, and called an estimate wherever it is shown. */
final class CostEstimate {
    private static final double MEGABYTE = 1 << 20;
    /** Columns of the market, the tables by which offers are chosen, and the sellers' books. */
    private static final double BYTES_AN_OFFER = 80;

    private static final double BYTES_A_RECORD = 50;
    /** Its words, and the calendar's spare room. */
    private static final double BYTES_A_ROW = Rows.BYTES + 28;
    /** JVM, libraries, histograms and batches under way. */
    private static final double BYTES_AT_LEAST = 250 * MEGABYTE;
    /** What a thread more adds, measured on two cores. */
    private static final double GAIN_A_THREAD = 0.8;

    /** Starting the JVM, reading the scenario, running cold. */
    private static final double SECONDS_TO_START = 1.5;

    private final Festival festival;
    private final RunOptions options;
    private final double intents;
    private final SpeedProbe probe;

    CostEstimate(Festival festival, double intents, RunOptions options, SpeedProbe probe) {
        this.festival = festival;
        this.options = options;
        this.probe = probe;
        this.intents = intents;
    }

    double rowsHeld() {
        return probe.rowsHeld() * intents;
    }

    double rowMegabytes() {
        return rowsHeld() * BYTES_A_ROW / MEGABYTE;
    }

    double marketMegabytes() {
        return (festival.market().offers() * BYTES_AN_OFFER + festival.market().records() * BYTES_A_RECORD) / MEGABYTE;
    }

    double megabytes() {
        return BYTES_AT_LEAST / MEGABYTE + rowMegabytes() + marketMegabytes();
    }

    /** What is known without a probe: slots and windows, which a probe of the first minutes may have seen none of. */
    Effort effort() {
        return Effort.of(festival, options.windowCapMicros());
    }

    double wallSeconds() {
        int threads = options.isInline()
                ? 1
                : Math.min(options.threads(), Runtime.getRuntime().availableProcessors());
        double probed = probe.wallSeconds() * intents / (1 + GAIN_A_THREAD * (threads - 1));
        return SECONDS_TO_START + Math.max(probed, effort().seconds() / (1 + GAIN_A_THREAD * (threads - 1)));
    }
}
