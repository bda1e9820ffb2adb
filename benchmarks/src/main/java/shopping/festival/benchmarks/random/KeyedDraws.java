package shopping.festival.benchmarks.random;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.benchmarks.harness.Question;

/** What does a keyed draw cost, its entity's base included? */
public class KeyedDraws extends Question {
    @Override
    protected long play() {
        long seedKey = Draws.seedKey(1, 0);
        long sum = 0;
        for (int key = 0; key < rows(); key++) {
            sum += Draws.bits(Draws.base(seedKey, key), Purpose.OFFER, 3);
        }
        return sum;
    }

    @Override
    protected long rows() {
        return sized(1_000_000, 1_000);
    }
}
