package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import shopping.festival.base.random.Law;

/**
 * Laws for the random festivals. In a coarse festival all times are whole seconds, so that much happens at the same
 * instant.
 */
final class RandomLaws {
    private final Dice dice;
    private final boolean coarse;
    private final long day;

    RandomLaws(Dice dice, boolean coarse, long day) {
        this.dice = dice;
        this.coarse = coarse;
        this.day = day;
    }

    /** A time of about this many microseconds in the mean, sometimes none at all. */
    Law time(double mean) {
        if (dice.chance(0.1)) {
            return Law.fixed(0);
        }
        if (coarse) {
            double seconds = Math.max(1, Math.rint(mean / SECOND)) * SECOND;
            return dice.chance(0.5)
                    ? Law.fixed(seconds)
                    : Law.table(new double[] {0, seconds, 2 * seconds}, dice.weights(3));
        }
        return switch (dice.between(0, 7)) {
            case 0 -> Law.fixed(mean);
            case 1 -> Law.uniform(0, 2 * mean);
            case 2 -> Law.exponential(mean);
            case 3 -> Law.erlang(dice.between(2, 4), mean);
            case 4 -> Law.logNormal(mean, dice.between(0.2, 3));
            case 5 -> Law.gamma(dice.oneOf(0.5, 2.5), mean);
            case 6 -> Law.hyperexponential(new double[] {0.8, 0.2}, new double[] {mean / 2, 3 * mean});
            default -> Law.table(new double[] {mean / 2, mean, 2 * mean}, dice.weights(3));
        };
    }

    /** Work of a job, mean 1. */
    Law work() {
        return switch (coarse ? 0 : dice.between(0, 5)) {
            case 0, 1 -> Law.fixed(1);
            case 2 -> Law.exponential(1);
            case 3 -> Law.erlang(3, 1);
            case 4 -> Law.uniform(0.2, 1.8);
            default -> Law.logNormal(1, 1);
        };
    }

    /** A least delay: never zero, for windows live on it; in a long day not too short, or the engine has too many. */
    long least() {
        return coarse ? dice.between(1, 3) * SECOND : (long) dice.scale(Math.max(20_000, day / 12_000.0), 3_000_000);
    }
}
