package shopping.festival.model.sellers;

import shopping.festival.base.random.Law;

/** How a stock record is replenished; a supplier belongs to one record and may be finite. */
public sealed interface Policy {
    /** A supplier without limit. */
    long ENDLESS = Long.MAX_VALUE / 4;

    /** What is gone is gone. */
    Policy NONE = new None();

    /** {@link #NONE}. */
    record None() implements Policy {}

    default boolean isNone() {
        return this instanceof None;
    }

    /** Deliveries that are under way from the start, at given instants. */
    record OneOff(long[] at, int[] units) implements Policy {}

    /**
     * (r,Q): order {@code quantity} while the inventory position is at or below {@code reorderPoint}.
     *
     * @param lead time between order and receipt, microseconds
     * @param supply units the supplier has, or {@link #ENDLESS}
     */
    record ReorderPoint(int reorderPoint, int quantity, Law lead, long supply) implements Policy {}

    /** (s,S): order up to {@code upTo} when the position is at or below {@code reorderPoint}. Base-stock S is (S-1,S). */
    record OrderUpTo(int reorderPoint, int upTo, Law lead, long supply) implements Policy {}
}
