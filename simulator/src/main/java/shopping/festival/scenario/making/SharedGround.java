package shopping.festival.scenario.making;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import shopping.festival.scenario.Scenario;

/** The market of one maker's festivals: made for the first of them, and where it is the same for every seed kept. */
final class SharedGround {
    private final boolean keeps;
    private Optional<MarketGround> kept = Optional.empty();
    private final AtomicInteger made = new AtomicInteger();

    /** @param keeps whether it outlives the festival it was made for */
    SharedGround(boolean keeps) {
        this.keeps = keeps;
    }

    MarketGround of(Scenario scenario, long seedKey, double scale) {
        boolean shares = keeps && MarketGround.isTheSameForAllSeeds(scenario);
        return shares ? shared(scenario, seedKey, scale) : make(scenario, seedKey, scale);
    }

    /** Whoever asks while it is being made waits for it. */
    private synchronized MarketGround shared(Scenario scenario, long seedKey, double scale) {
        if (kept.isEmpty()) {
            kept = Optional.of(make(scenario, seedKey, scale));
        }
        return kept.get();
    }

    private MarketGround make(Scenario scenario, long seedKey, double scale) {
        made.incrementAndGet();
        return MarketGround.of(scenario, seedKey, scale);
    }

    int made() {
        return made.get();
    }
}
