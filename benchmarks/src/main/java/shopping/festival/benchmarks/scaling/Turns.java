package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shopping.festival.benchmarks.harness.Scenarios;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.measure.Digest;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;

/**
 * Plays settings in turns, so that a slow minute of the machine meets all of them: one round unmeasured, then as many as
 * fit into the time. The market is made before the clock starts, and once for settings that share it.
 */
final class Turns {
    private record Market(int offers, long intents) {}

    private final Map<Market, Festival> festivals = new HashMap<>();
    private final Map<Market, Long> digests = new HashMap<>();

    List<Sample> play(List<Setting> settings, double secondsMost, int roundsMost) {
        List<Sample> samples = new ArrayList<>();
        long start = System.nanoTime();
        double longest = 0;
        for (int round = 0; round <= roundsMost; round++) {
            long roundStart = System.nanoTime();
            if (round > 1 && secondsSince(start) + longest > secondsMost) {
                break;
            }
            for (Setting setting : settings) {
                Sample sample = pass(setting, round);
                if (round > 0) {
                    samples.add(sample);
                }
            }
            longest = round == 0 ? 0 : Math.max(longest, secondsSince(roundStart));
        }
        return samples;
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private Sample pass(Setting setting, int round) {
        Market market = new Market(setting.offers(), setting.intents());
        Festival festival = festivals.computeIfAbsent(
                market, m -> Scenarios.festival(Scenarios.reduced(m.intents(), m.offers()), 1));
        System.gc();
        Outcome outcome = FestivalRun.run(festival, setting.options());
        long digest = outcome.books().measures().digest().value();
        Long before = digests.putIfAbsent(market, digest);
        if (before != null && before != digest) {
            throw new IllegalStateException(setting + " has digest " + Digest.text(digest) + ", others of the same "
                    + "festival have " + Digest.text(before) + ": the times compare nothing.");
        }
        Sample sample = new Sample(
                setting,
                round,
                outcome.wallSeconds(),
                outcome.books().measures().count(Kind.ATTEMPTED),
                outcome.windows(),
                outcome.engine().batches(),
                outcome.engine().rows());
        System.err.printf(
                Locale.ROOT,
                "round %d, %s, %d partitions, windows to %d ms, %,d offers, %,d intents: %.3f s%n",
                round,
                setting.driver(),
                setting.partitions(),
                setting.windowMillisMax(),
                setting.offers(),
                setting.intents(),
                sample.seconds());
        return sample;
    }
}
