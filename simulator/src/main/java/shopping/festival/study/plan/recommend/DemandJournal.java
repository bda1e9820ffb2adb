package shopping.festival.study.plan.recommend;

import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/**
 * Notes what is asked of endless stock, and where: of the location the buyer's segment prefers, which then always has it.
 * Of locations that are preferred alike each is taken to be asked for the part that the seller's own plan keeps there.
 */
final class DemandJournal extends ForwardingJournal {
    private final DemandTally tally;
    private final Festival festival;
    private final Market market;
    private final int[] itemOf;
    private final int[] ownUnits;
    private final Nearness nearness;
    private long lastTime;

    /**
     * @param itemOf per stock record
     * @param ownUnits per stock record: at the bell in the seller's own plan
     */
    DemandJournal(Journal next, DemandTally tally, Festival festival, int[] itemOf, int[] ownUnits) {
        super(next);
        this.tally = tally;
        this.festival = festival;
        this.market = festival.market();
        this.itemOf = itemOf;
        this.ownUnits = ownUnits;
        this.nearness = Nearness.of(festival);
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
        int segment = Order.segment(order);
        int units = Order.units(order);
        int[] preference = festival.sellers().preference()[segment];
        int best = market.firstRecord(item);
        for (int r = best + 1; r < market.firstRecord(item + 1); r++) {
            if (preference[market.warehouseOf(r)] < preference[market.warehouseOf(best)]) {
                best = r;
            }
        }
        tally.taken(item, best, units, time);
        spread(item, segment, nearness.place(segment, market.warehouseOf(best)), units);
    }

    /** Over the locations of a place in the order: by the seller's own units, evenly if none is at any of them. */
    private void spread(int item, int segment, int place, int units) {
        int end = market.firstRecord(item + 1);
        long own = 0;
        int alike = 0;
        for (int r = market.firstRecord(item); r < end; r++) {
            if (nearness.place(segment, market.warehouseOf(r)) == place) {
                own += ownUnits[r];
                alike++;
            }
        }
        for (int r = market.firstRecord(item); r < end; r++) {
            if (nearness.place(segment, market.warehouseOf(r)) == place) {
                tally.served[r] += units * (own == 0 ? 1.0 / alike : (double) ownUnits[r] / own);
            }
        }
    }
}
