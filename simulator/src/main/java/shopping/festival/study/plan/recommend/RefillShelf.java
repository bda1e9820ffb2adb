package shopping.festival.study.plan.recommend;

import java.util.Arrays;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.PathGrid;

/** One location of an item in one replication of {@link Refill}. */
final class RefillShelf {
    private final Policy policy;
    private final PathGrid grid;
    /** Units that come in by slot. */
    private final long[] due = new long[PathGrid.SLOTS];

    private long luck;
    private long onHand;
    private long onOrder;
    private long supply;
    private long sold;
    private int orders;

    RefillShelf(Policy policy, PathGrid grid) {
        this.policy = policy;
        this.grid = grid;
    }

    /** Begins a replication, with what the policy orders at the bell. */
    void open(int units, long base) {
        Arrays.fill(due, 0);
        luck = base;
        onHand = units;
        onOrder = 0;
        sold = 0;
        orders = 0;
        if (policy instanceof Policy.OneOff deliveries) {
            for (int d = 0; d < deliveries.at().length; d++) {
                order(deliveries.units()[d], deliveries.at()[d], 0);
            }
        } else if (policy instanceof Policy.ReorderPoint rq) {
            supply = rq.supply();
        } else if (policy instanceof Policy.OrderUpTo ss) {
            supply = ss.supply();
        }
        reviewAt(0, 0);
    }

    void receive(int slot) {
        onHand += due[slot];
        onOrder -= due[slot];
    }

    /** Sells what it can, or takes back where units are negative, and says how many are missing. */
    long serve(long units) {
        long served = Math.min(units, onHand);
        onHand -= served;
        sold += served;
        return units - served;
    }

    void review(int slot) {
        reviewAt(slot * grid.slotMicros() + grid.slotMicros() / 2, slot + 1);
    }

    /** @param next slot whose buyers have not come yet */
    private void reviewAt(long time, int next) {
        if (policy instanceof Policy.ReorderPoint rq) {
            while (onHand + onOrder <= rq.reorderPoint() && supply > 0) {
                orderAt(time, rq.quantity(), rq.lead(), next);
            }
        } else if (policy instanceof Policy.OrderUpTo ss) {
            if (onHand + onOrder <= ss.reorderPoint() && supply > 0) {
                orderAt(time, ss.upTo() - onHand - onOrder, ss.lead(), next);
            }
        }
    }

    private void orderAt(long time, long wanted, Law lead, int next) {
        long units = Math.min(wanted, supply);
        supply -= supply < Policy.ENDLESS ? units : 0;
        order(units, time + lead.sampleLong(Draws.bits(luck, Purpose.LEAD_TIME, orders++)), next);
    }

    private void order(long units, long time, int next) {
        onOrder += units;
        long half = grid.slotMicros() / 2;
        long slot = Math.max(next, (time - half + grid.slotMicros() - 1) / grid.slotMicros());
        if (slot < PathGrid.SLOTS) {
            due[(int) slot] += units;
        }
    }

    long sold() {
        return sold;
    }

    /** Units left when all that was ordered has come. */
    long inTheEnd() {
        return onHand + onOrder;
    }
}
