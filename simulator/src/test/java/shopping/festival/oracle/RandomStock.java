package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import shopping.festival.base.random.Law;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;

/** Stock of the random festivals: scarce as a rule, with every sort of policy. */
final class RandomStock {
    private final Dice dice;
    private final RandomLaws laws;
    private final long day;

    RandomStock(Dice dice, RandomLaws laws, long day) {
        this.dice = dice;
        this.laws = laws;
        this.day = day;
    }

    StockPlan plan(int records, int intents) {
        int[] initial = new int[records];
        double each = (double) intents / records * dice.scale(0.1, 1.5);
        for (int r = 0; r < records; r++) {
            initial[r] = dice.chance(0.1) ? 0 : (int) Math.rint(each * dice.between(0.2, 2.0));
        }
        if (dice.chance(0.15)) {
            return StockPlan.of(initial);
        }
        Policy[] policies = new Policy[records];
        for (int r = 0; r < records; r++) {
            policies[r] = policy();
        }
        return new StockPlan(initial, policies);
    }

    /** Reorder points stay at -1 or above: below, a backorder might never be filled. */
    private Policy policy() {
        int low = dice.between(-1, 6);
        return switch (dice.between(0, 4)) {
            case 0 -> Policy.NONE;
            case 1 -> oneOff();
            case 2 -> new Policy.ReorderPoint(low, dice.between(1, 8), lead(), supply());
            case 3 -> new Policy.OrderUpTo(low, low + dice.between(2, 10), lead(), supply());
            default -> new Policy.OrderUpTo(low, low + 1, lead(), supply());
        };
    }

    private Policy oneOff() {
        int n = dice.between(1, 3);
        long[] at = new long[n];
        int[] units = new int[n];
        for (int i = 0; i < n; i++) {
            at[i] = (long) (dice.between(0.0, 1.2) * day) / SECOND * SECOND;
            units[i] = dice.between(1, 12);
        }
        return new Policy.OneOff(at, units);
    }

    private Law lead() {
        return dice.chance(0.2) ? Law.fixed(0) : laws.time(day * dice.scale(0.01, 0.5));
    }

    private long supply() {
        return dice.chance(0.5) ? Policy.ENDLESS : dice.between(0, 40);
    }
}
