package shopping.festival.benchmarks.gate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The gate's own test: gate runs drawn from recorded forks, a thousand in a second instead of a thousand in two days.
 *
 * <p>What is drawn are stretches of neighbouring rounds, so that a minute in which the machine was busy stays a minute.
 */
final class Resampling {
    private static final int ROUNDS_PER_BLOCK = 4;

    private final List<Round> rounds;
    private final int pairs;
    private final SplittableRandom random;

    /** Three forks that ran side by side, milliseconds: a build, the same again, and slowed down. */
    record Round(double a, double again, double slow) {}

    Resampling(List<Round> rounds, int pairs, long seed) {
        this.rounds = rounds;
        this.pairs = pairs;
        this.random = new SplittableRandom(seed);
    }

    /** How often the time gate answers what; {@code SKIPPED} is a machine that was found too noisy. */
    Map<Verdict, Integer> answers(int runs, boolean slowed) {
        Map<Verdict, Integer> answers = new EnumMap<>(Verdict.class);
        for (int run = 0; run < runs; run++) {
            answers.merge(answer(slowed), 1, Integer::sum);
        }
        return answers;
    }

    private Verdict answer(boolean slowed) {
        int noisePairs = Gate.pairsOfNoise(pairs);
        Timing noise = time(draw(noisePairs), false);
        return noise.isTooNoisyFor(pairs)
                ? Verdict.SKIPPED
                : time(draw(pairs), slowed).verdict();
    }

    private Timing time(Round[] drawn, boolean slowed) {
        double[] base = new double[drawn.length];
        double[] change = new double[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            base[i] = drawn[i].a;
            change[i] = slowed ? drawn[i].slow : drawn[i].again;
        }
        return Timing.of(base, change, random.nextLong());
    }

    private Round[] draw(int count) {
        Round[] drawn = new Round[count];
        for (int size = 0; size < count; ) {
            int from = random.nextInt(rounds.size() - ROUNDS_PER_BLOCK + 1);
            for (int i = 0; i < ROUNDS_PER_BLOCK && size < count; i++) {
                drawn[size++] = rounds.get(from + i);
            }
        }
        return drawn;
    }
}
