package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.OverloadRules;

/** What the checkouts of random festivals do about overload: nothing in half of them, which stay what they were. */
final class RandomOverload {
    private final Dice dice;
    private final RandomLaws laws;

    RandomOverload(long seed, boolean coarse, long day) {
        this.dice = new Dice(seed + 2_000_003);
        this.laws = new RandomLaws(dice, coarse, day);
    }

    OverloadRules rules() {
        if (dice.chance(0.5)) {
            return OverloadRules.NONE;
        }
        Law patience = dice.chance(0.5) ? laws.time(dice.scale(0.5, 60) * SECOND) : Law.fixed(VirtualTime.NEVER);
        return new OverloadRules(patience);
    }
}
