package shopping.festival.oracle;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Market;
import shopping.festival.model.sellers.Policy;

/** Suppliers: what the policies order and when it comes. */
final class Suppliers {
    private final Oracle oracle;
    private final Market market;
    private final ReceiptOf receiver;

    /** Who takes in the goods: stock record, units, instant. */
    interface ReceiptOf {
        void receive(StockRecord r, int units, long t);
    }

    Suppliers(Oracle oracle, ReceiptOf receiver) {
        this.oracle = oracle;
        this.market = oracle.festival.market();
        this.receiver = receiver;
    }

    /** Puts on order what comes without being asked for, and reviews the record for the first time. */
    void open(StockRecord r) {
        if (r.policy instanceof Policy.OneOff oneOff) {
            for (int i = 0; i < oneOff.at().length; i++) {
                underWay(r, oneOff.units()[i], oneOff.at()[i]);
                oracle.chronicle.reached(Reached.ONE_OFF_DELIVERY);
            }
        }
        review(r, 0);
    }

    void review(StockRecord r, long t) {
        if (r.policy instanceof Policy.ReorderPoint rq) {
            int orders = 0;
            while (r.position() <= rq.reorderPoint() && r.supply > 0) {
                order(r, rq.quantity(), rq.lead(), t);
                oracle.chronicle.reached(Reached.REORDER_POINT_ORDER);
                orders++;
            }
            oracle.chronicle.reachedIf(orders > 1, Reached.SEVERAL_ORDERS_IN_ONE_REVIEW);
        } else if (r.policy instanceof Policy.OrderUpTo ss && r.position() <= ss.reorderPoint() && r.supply > 0) {
            order(r, ss.upTo() - r.position(), ss.lead(), t);
            oracle.chronicle.reached(
                    ss.reorderPoint() == ss.upTo() - 1 ? Reached.BASE_STOCK_ORDER : Reached.ORDER_UP_TO_ORDER);
        }
    }

    private void order(StockRecord r, long wanted, Law lead, long t) {
        int units = (int) Math.min(wanted, r.supply);
        if (r.supply != Policy.ENDLESS) {
            r.supply -= units;
            oracle.chronicle.reached(Reached.FINITE_SUPPLIER_ORDER);
            oracle.chronicle.reachedIf(r.supply == 0, Reached.SUPPLIER_RAN_OUT);
        }
        long base = Draws.base(oracle.festival.seedKey(), market.keyOf(r.number));
        long takes = lead.sampleLong(Draws.bits(base, Purpose.LEAD_TIME, r.supplierOrders));
        oracle.chronicle.reachedIf(takes == 0, Reached.LEAD_OF_ZERO);
        oracle.chronicle.reachedIf(!lead.isFixed(), Reached.RANDOM_LEAD);
        r.ordered(units, t);
        underWay(r, units, t + takes);
    }

    private void underWay(StockRecord r, int units, long arrives) {
        r.onOrder += units;
        oracle.agenda.receipt(arrives, r.number, r.supplierOrders++, () -> {
            receiver.receive(r, units, arrives);
        });
    }
}
