package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.Curve;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.servers.Backoff;

/** Buyers of the random festivals: one to three streams, Poisson, regular or all at once. */
final class RandomDemand {
    private final Dice dice;
    private final RandomLaws laws;
    private final boolean coarse;
    private final long day;

    RandomDemand(Dice dice, RandomLaws laws, boolean coarse, long day) {
        this.dice = dice;
        this.laws = laws;
        this.coarse = coarse;
        this.day = day;
    }

    BuyersRules rules(int intents, int streams) {
        double[] sizes = dice.chance(0.5) ? new double[] {1} : new double[] {0.6, 0.3, 0.1};
        double sessions = intents / (sizes.length == 1 ? 1 : 1.5);
        List<Stream> list = new ArrayList<>();
        for (int s = 0; s < streams; s++) {
            list.add(new Stream("stream" + s, arrivals(sessions / streams), dice.oneOf(1000, 1000, 873, 100)));
        }
        return new BuyersRules(
                list,
                dice.between(1, 4),
                dice.oneOf(7, 10, 60, 61, 300) * SECOND,
                day,
                new BuyersRules.Sessions(sizes, laws.time(dice.scale(1, 20) * SECOND)),
                new BuyersRules.AfterSoldOut(
                        laws.time(dice.scale(0.1, 30) * SECOND),
                        laws.time(dice.scale(0.1, 60) * SECOND),
                        dice.between(1, 6)));
    }

    /** How often and how soon they come back to a checkout that was busy. */
    Backoff afterBusy(long least) {
        return new Backoff(least, laws.time(dice.scale(0.1, 30) * SECOND), dice.between(0, 5));
    }

    private Arrivals arrivals(double sessions) {
        int n = (int) Math.max(5, sessions);
        return switch (coarse ? dice.between(0, 1) : dice.between(0, 4)) {
            case 0 -> Arrivals.regular(dice.between(0, 20) * SECOND, interval(n), n);
            case 1 -> Arrivals.list(crowds(n));
            default -> Arrivals.poisson(n, curve());
        };
    }

    /** So that about all of them come within the day. */
    private long interval(int n) {
        long even = Math.max(1, day / n);
        return coarse ? Math.max(1, even / SECOND) * SECOND : even;
    }

    private long[] crowds(int n) {
        long[] at = new long[n];
        for (int i = 0; i < n; ) {
            long instant = dice.chance(0.1) ? 0 : (long) (dice.between(0.0, 0.999) * day) / SECOND * SECOND;
            for (int crowd = dice.between(1, 12); crowd > 0 && i < n; crowd--) {
                at[i++] = instant;
            }
        }
        return at;
    }

    private Curve curve() {
        return switch (dice.between(0, 2)) {
            case 0 -> Curve.steps(new long[] {0, day / 3, day / 2}, new double[] {1, 0, 3}, day);
            case 1 -> Curve.linear(new long[] {0, day / 10, day}, new double[] {0, 4, 1});
            default -> Curve.decay(0, day / 5, day);
        };
    }
}
