package shopping.festival.study.plan.recommend;

import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/**
 * Notes what is asked of endless stock, and where: of the location the buyer's segment prefers, which then always has it.
 */
final class DemandJournal extends ForwardingJournal {
    private final DemandTally tally;
    private final Festival festival;
    private final Market market;
    private final int[] itemOf;
    private long lastTime;

    /** @param itemOf per stock record */
    DemandJournal(Journal next, DemandTally tally, Festival festival, int[] itemOf) {
        super(next);
        this.tally = tally;
        this.festival = festival;
        this.market = festival.market();
        this.itemOf = itemOf;
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        super.record(kind, id, order, time, unit, fen);
        lastTime = time;
        if (kind == Kind.RELEASED) {
            tally.cameBack(itemOf[unit], unit, Order.units(order), time);
        }
    }

    @Override
    public void stockAnswer(long order, boolean accepted) {
        super.stockAnswer(order, accepted);
        if (accepted && !festival.sellers().reserveAtPayment()) {
            take(order, lastTime);
        }
    }

    /** Where units are reserved at payment only those who pay take any. */
    @Override
    public void paid(long order, long time, long fen) {
        super.paid(order, time, fen);
        if (festival.sellers().reserveAtPayment()) {
            take(order, time);
        }
    }

    private void take(long order, long time) {
        int item = Order.offer(order);
        int[] preference = festival.sellers().preference()[Order.segment(order)];
        int best = market.firstRecord(item);
        for (int r = best + 1; r < market.firstRecord(item + 1); r++) {
            if (preference[market.warehouseOf(r)] < preference[market.warehouseOf(best)]) {
                best = r;
            }
        }
        tally.taken(item, best, Order.units(order), time);
    }
}
