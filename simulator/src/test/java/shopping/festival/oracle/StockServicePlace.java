package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.checkout.StockServiceRules;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Refusal;

/** The sellers' stock service: behind each lane of the checkout a few servers before a queue that may be bounded. */
final class StockServicePlace {
    private final Oracle oracle;
    private final StockServiceRules rules;
    private final List<ServerLane> lanes = new ArrayList<>();

    StockServicePlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.checkout().stock();
        for (Schedule speed : rules.lanes().speeds()) {
            lanes.add(new ServerLane(speed, rules.lanes().servers(), oracle.chronicle));
        }
    }

    boolean answersAtOnce() {
        return lanes.isEmpty();
    }

    void comes(Purchase p, long t) {
        int number = p.lane(Purpose.CHECKOUT_LANE, lanes.size());
        ServerLane lane = lanes.get(number);
        long start = lane.startFor(t);
        if (start > Fixed.of(t) && lane.waitingAt(t) >= rules.waitingMax()) {
            oracle.chronicle.reached(Reached.STOCK_SERVICE_FULL);
            oracle.chronicle.write(Kind.BUSY, p, t, number);
            oracle.buyers.wasBusy(p, Refusal.QUEUE_FULL, t);
            return;
        }
        oracle.chronicle.reachedIf(start > Fixed.of(t), Reached.WAITED_FOR_THE_STOCK_SERVICE);
        double work = rules.lanes().work().isFixed() ? 1 : rules.lanes().work().sample(p.bits(Purpose.SELLERS_WORK));
        long asks = lane.serve(start, work);
        oracle.agenda.order(asks, Place.SELLERS, p.id, () -> oracle.sellers.asks(p, asks));
    }
}
