package shopping.festival.oracle;

import shopping.festival.scenario.Festival;

/** The one place where the oracle's tests touch the engine. */
final class EngineHistory {
    private EngineHistory() {}

    /**
     * Runs the engine and returns what it left behind; {@link History#of} sorts the events.
     *
     * @param partitions how many partitions each stage is split into, at most
     * @param windowCapMicros longest window, {@link Long#MAX_VALUE} for what the lookahead allows
     */
    static History of(Festival festival, int partitions, long windowCapMicros) {
        throw new UnsupportedOperationException("the inline driver is not plugged in yet");
    }
}
