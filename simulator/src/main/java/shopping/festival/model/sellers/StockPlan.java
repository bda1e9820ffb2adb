package shopping.festival.model.sellers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every stock record starts with and how it is replenished. */
public final class StockPlan {
    /** The most units a stock record may begin with or be sent at once. */
    public static final int UNITS_MAX = 100_000_000;

    private final int[] initial;
    private final Refilled refilled;
    /** By place among the records that are refilled: most are not, and need neither a policy nor an account. */
    private final Policy[] policies;

    /**
     * @param initial units on hand at the bell, per stock record
     * @param policies per stock record; empty if none is ever replenished
     */
    public StockPlan(int[] initial, Policy[] policies) {
        this(initial, refills(policies));
    }

    /** @param refills how some of the records are replenished */
    public StockPlan(int[] initial, Refills refills) {
        this(initial, new Refilled(refills.records), refills.policies.toArray(Policy[]::new));
    }

    private StockPlan(int[] initial, Refilled refilled, Policy[] policies) {
        for (int units : initial) {
            if (units < 0 || units > UNITS_MAX) {
                throw new IllegalArgumentException("initial stock (" + units + ") must be 0 to " + UNITS_MAX);
            }
        }
        this.initial = initial;
        this.refilled = refilled;
        this.policies = policies;
    }

    /** What is gone is gone. */
    public static StockPlan of(int[] initial) {
        return new StockPlan(initial, new Refills());
    }

    /** The same policies for records that begin with other units. */
    public StockPlan withInitial(int[] other) {
        return new StockPlan(other, refilled, policies);
    }

    /** The policies of those records that have one, collected in the order of the records. */
    public static final class Refills {
        private final BitSet records = new BitSet();
        private final List<Policy> policies = new ArrayList<>();
        /** Of a million records most have the policy of some other. */
        private final Map<Policy, Policy> known = new LinkedHashMap<>();

        /** @param stockRecord behind all that were added before */
        public void add(int stockRecord, Policy policy) {
            if (stockRecord < records.length()) {
                throw new IllegalArgumentException("stock record " + stockRecord + " comes behind later ones");
            }
            if (!policy.isNone()) {
                records.set(stockRecord);
                policies.add(known.computeIfAbsent(policy, first -> first));
            }
        }
    }

    private static Refills refills(Policy[] policies) {
        Refills refills = new Refills();
        for (int r = 0; r < policies.length; r++) {
            refills.add(r, policies[r]);
        }
        return refills;
    }

    /** Units on hand at the bell, per stock record. */
    public int[] initial() {
        return initial;
    }

    public Policy policyOf(int stockRecord) {
        int place = refilled.placeOf(stockRecord);
        return place == Refilled.NEVER ? Policy.NONE : policies[place];
    }

    /** Which records have a policy. */
    public Refilled refilled() {
        return refilled;
    }
}
