package shopping.festival.benchmarks.scaling;

import java.util.List;
import shopping.festival.benchmarks.peers.LiveSet;

/** The live set of one festival at its fullest minute. */
record MemorySample(int offers, long intents, LiveSet live) {
    static final String KEY = "memory";
    static final List<String> COLUMNS = List.of("offers", "intents", "minute", "rowsHeld", "liveBytes");

    static final int[] OFFER_COUNTS = {10_000, 100_000, 1_000_000, 3_000_000};
    static final long[] INTENT_COUNTS = {1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000};
    /** The other quantity, while one of them varies. */
    static final int OFFERS = 1_000_000;

    static final long INTENTS = 2_000_000;

    List<String> cells() {
        return List.of("" + offers, "" + intents, "" + live.minute(), "" + live.rowsHeld(), "" + live.bytes());
    }

    static MemorySample parse(List<String> cells) {
        return new MemorySample(
                Integer.parseInt(cells.get(0)),
                Long.parseLong(cells.get(1)),
                new LiveSet(
                        Integer.parseInt(cells.get(2)), Long.parseLong(cells.get(3)), Long.parseLong(cells.get(4))));
    }
}
