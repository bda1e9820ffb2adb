package shopping.festival.scenario.making;

import java.util.Arrays;
import shopping.festival.base.random.Draws;

/**
 * Who of the sellers of a {@link Field} is in the market: as the field was built, or as a copy of it enters.
 *
 * @param copy 0 for the sellers the field was built with, above that for their twins
 * @param factor how many times as many sellers of this side there are as were built
 * @param there by seller of the field
 * @param standsFor how many sellers each of those there stands for: below 1 if less than one were left of a field that
 *     is too small to be divided
 */
record Presence(int copy, double factor, boolean[] there, double standsFor) {

    /** All of them. */
    static Presence all(int copy, double factor, int sellers) {
        boolean[] there = new boolean[sellers];
        Arrays.fill(there, true);
        return new Presence(copy, factor, there, 1);
    }

    boolean isBuilt() {
        return copy == 0;
    }

    /** The key of a thing of this copy: twins have luck of their own. */
    long keyOf(long built) {
        return isBuilt() ? built : Draws.mix(built + copy);
    }
}
