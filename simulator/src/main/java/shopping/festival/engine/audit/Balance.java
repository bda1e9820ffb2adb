package shopping.festival.engine.audit;

import shopping.festival.model.order.BrokenLaw;

/**
 * Holds two figures of closed books against each other.
 *
 * @param windows how many windows were closed
 */
public record Balance(long windows) {

    /** Both figures have to be the same. */
    public void same(String law, String where, long one, String whatOne, long other, String whatOther) {
        if (one != other) {
            throw broken(law, where, one + " " + whatOne + " ≠ " + other + " " + whatOther);
        }
    }

    /**
     * A sum that is only known to lie from {@code least} to {@code slack} more. All modulo 2⁶⁴, as sums of microseconds
     * are, so what is asked is how far above the least it stands.
     */
    public void within(String law, String where, long sum, String whatSum, long least, long slack) {
        if (Long.compareUnsigned(sum - least, slack) > 0) {
            throw broken(
                    law, where, sum + " " + whatSum + ", which have to add up to " + least + " to " + (least + slack));
        }
    }

    public BrokenLaw broken(String law, String where, String difference) {
        return new BrokenLaw(law, where + ", after window " + (windows - 1) + ": " + difference);
    }
}
