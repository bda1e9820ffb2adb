package shopping.festival.model.sellers;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

/**
 * Sellers: a range of offers with their stock. Created orders find a unit or not, units come back, receipts arrive,
 * paid orders that hold no unit look for one.
 */
public final class SellersStage extends CalendarStage {
    private static final int NONE = -1;

    private final SellersRules rules;
    private final Market market;
    private final Choice choice;
    private final Journal journal;
    private final Partitions buyerLanes;
    private final Partitions paymentLanes;
    private final int paymentLaneCount;
    private final Partitions warehouses;
    private final int firstOffer;
    private final int endOffer;
    private final Shelf shelf;
    private final Backorders backorders = new Backorders();
    private final Replenishment replenishment;
    private final OffersOut offersOut;

    /** Paid orders that wait for units: taken up, but not yet worked off. */
    private final Sums waiting = new Sums();

    private final int[] ahead = new int[Due.BLOCK];

    /** Keeps the loads of {@link #lookAhead} from being optimised away. */
    private long lookedAt;

    private boolean opened;

    /** @param offers the offers hosted here: partition {@code partition} of them */
    public SellersStage(
            SellersRules rules,
            Market market,
            Choice choice,
            StockPlan plan,
            long seedKey,
            IntentDraws draws,
            Journal journal,
            Partitions offers,
            int partition,
            Partitions buyerLanes,
            Partitions paymentLanes,
            int paymentLaneCount,
            Partitions warehouses) {
        super(draws);
        this.rules = rules;
        this.market = market;
        this.choice = choice;
        this.journal = journal;
        this.buyerLanes = buyerLanes;
        this.paymentLanes = paymentLanes;
        this.paymentLaneCount = paymentLaneCount;
        this.warehouses = warehouses;
        this.firstOffer = offers.first(partition);
        this.endOffer = offers.end(partition);
        int firstRecord = market.firstRecord(firstOffer);
        int endRecord = market.firstRecord(endOffer);
        this.shelf = new Shelf(market, plan, firstRecord, endRecord);
        this.replenishment = new Replenishment(plan, market, seedKey, journal, firstRecord, endRecord);
        this.offersOut = new OffersOut(market, shelf, firstOffer, endOffer);
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        if (!opened) {
            opened = true;
            reviewAll(window.start());
        }
        Receipts receipts = replenishment.receipts();
        while (due.next()) {
            lookAhead(due);
            for (int i = 0; i < due.size(); i++) {
                long at = due.time(i);
                while (receipts.firstTime() <= at) {
                    receive(out);
                }
                switch (Order.tag(due.order(i))) {
                    case Tag.RELEASE -> release(at, due.id(i), due.order(i), due.fen(i), out);
                    case Tag.LOOKING -> look(at, due.id(i), due.order(i), due.fen(i), due.since(i), out);
                    default -> ask(at, due.id(i), due.base(i), due.order(i), due.fen(i), out);
                }
            }
        }
        while (receipts.firstTime() < window.end()) {
            receive(out);
        }
        journal.offersOut(window.end(), offersOut.now(), offersOut.ever());
    }

    /**
     * Loads the stock records of the next rows in a loop of its own. With a million offers each is a cache miss; in a
     * tight loop the processor has a dozen under way at once, in the work below it would wait for one after the other.
     */
    private void lookAhead(Due due) {
        long seen = 0;
        for (int i = 0; i < due.size(); i++) {
            ahead[i] = market.firstRecord(Order.offer(due.order(i)));
        }
        for (int i = 0; i < due.size(); i++) {
            seen += shelf.touch(ahead[i]);
        }
        if (replenishment.isUsed()) {
            for (int i = 0; i < due.size(); i++) {
                seen += shelf.isReplenished(ahead[i]) ? replenishment.touch(ahead[i]) : 0;
            }
        }
        lookedAt = seen;
    }

    private void reviewAll(long at) {
        for (int r = market.firstRecord(firstOffer); r < market.firstRecord(endOffer); r++) {
            if (shelf.isReplenished(r)) {
                review(r, at);
            }
        }
    }

    /** A created order asks for its units. */
    private void ask(long at, long id, long base, long order, long fen, Outbox out) {
        int offer = Order.offer(order);
        int units = Order.units(order);
        int r = recordWith(offer, units, Order.segment(order));
        if (r != NONE) {
            if (rules.reserveAtPayment()) {
                accept(at, id, base, Order.withTag(order, Tag.UNRESERVED), fen, NONE, out);
                return;
            }
            take(offer, r, units, at);
            accept(at, id, base, Order.withWarehouse(order, shelf.warehouse(r)), fen, r, out);
            review(r, at);
            return;
        }
        int some = rules.partial() ? recordWith(offer, 1, Order.segment(order)) : NONE;
        if (some != NONE) {
            sellTheRest(at, id, base, order, fen, some, out);
            return;
        }
        int promised = rules.backorder() ? recordThatCanPromise(offer, units, Order.segment(order)) : NONE;
        if (promised == NONE) {
            journal.record(Kind.SOLD_OUT, id, order, at, offer, fen);
            journal.stockAnswer(order, false);
            int lane = buyerLanes.of(IntentId.lane(id));
            out.to(Hop.SOLD_OUT, lane).add(at + rules.reactionLeast(), id, order, fen, at);
        } else if (rules.reserveAtPayment()) {
            accept(at, id, base, Order.withTag(order, Tag.UNRESERVED), fen, NONE, out);
        } else {
            backorder(at, id, order, promised);
            long row = Order.withWarehouse(order, shelf.warehouse(promised));
            accept(at, id, base, Order.withTag(row, Tag.BACKORDERED), fen, promised, out);
            review(promised, at);
        }
    }

    /** Fewer units are on hand than asked: the order shrinks to them. */
    private void sellTheRest(long at, long id, long base, long order, long fen, int r, Outbox out) {
        int units = shelf.onHand(r);
        int missing = Order.units(order) - units;
        long sold = fen * units / Order.units(order);
        journal.record(Kind.SHORTENED, id, order, at, missing, fen - sold);
        journal.lostToStockOut(Order.withUnits(order, missing), fen - sold);
        take(Order.offer(order), r, units, at);
        accept(at, id, base, Order.withWarehouse(Order.withUnits(order, units), shelf.warehouse(r)), sold, r, out);
        review(r, at);
    }

    private void accept(long at, long id, long base, long order, long fen, int r, Outbox out) {
        journal.record(Kind.ACCEPTED, id, order, at, r, fen);
        journal.stockAnswer(order, true);
        if (Order.soldOuts(order) > 0) {
            boolean wantedForeign = choice.wantsForeign(base, IntentId.stream(id), Order.segment(order));
            journal.recovered(wantedForeign, market.isForeign(Order.cell(order)));
        }
        long pays = at + rules.think().sampleLong(base, Purpose.THINK);
        int lane = Draws.below(Draws.bits(base, Purpose.PAYMENT_LANE), paymentLaneCount);
        out.to(Hop.ACCEPTED, paymentLanes.of(lane)).add(pays, id, order, fen, at);
    }

    /** The stock record that serves a segment: the most preferred one that holds enough, or {@link #NONE}. */
    private int recordWith(int offer, int units, int segment) {
        int first = market.firstRecord(offer);
        int end = market.firstRecord(offer + 1);
        if (end - first == 1) {
            return shelf.onHand(first) >= units ? first : NONE;
        }
        int best = NONE;
        for (int r = first; r < end; r++) {
            if (shelf.onHand(r) >= units && (best == NONE || isPreferred(r, best, segment))) {
                best = r;
            }
        }
        return best;
    }

    private int recordThatCanPromise(int offer, int units, int segment) {
        int best = NONE;
        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
            long owed = backorders.unfilledUnits(r) + units - shelf.onHand(r);
            if (replenishment.promisable(r) >= owed && (best == NONE || isPreferred(r, best, segment))) {
                best = r;
            }
        }
        return best;
    }

    private boolean isPreferred(int r, int other, int segment) {
        int[] preference = rules.preference()[segment];
        return preference[shelf.warehouse(r)] < preference[shelf.warehouse(other)];
    }

    private void take(int offer, int r, int units, long at) {
        shelf.commit(r, units);
        if (offersOut.fell(offer, r)) {
            journal.wentOut(offer, at);
        }
    }

    /** An order joins the queue of a stock record and takes along what little is on the shelf. */
    private Backorder backorder(long at, long id, long order, int r) {
        Backorder b = new Backorder(id, order, r);
        b.allocated = Math.min(shelf.onHand(r), b.units);
        if (b.allocated > 0) {
            take(Order.offer(order), r, b.allocated, at);
            journal.reserved(r, id, order, at, b.allocated);
        }
        backorders.enter(b);
        return b;
    }

    /** A unit comes back from payment. */
    private void release(long at, long id, long order, long fen, Outbox out) {
        int offer = Order.offer(order);
        int units = Order.units(order);
        int r = market.recordAt(offer, Order.warehouse(order));
        Backorder b = backorders.of(id);
        if (b != null) {
            units = b.allocated;
            backorders.leave(b);
        }
        journal.record(Kind.RELEASED, id, Order.withUnits(order, units), at, r, fen);
        shelf.release(r, units);
        offer(offer, r, units, at, out);
    }

    private void receive(Outbox out) {
        Receipts receipts = replenishment.receipts();
        long at = receipts.firstTime();
        int r = receipts.firstRecord();
        int units = receipts.firstUnits();
        receipts.removeFirst();
        shelf.receive(r, units);
        replenishment.arrived(r, units);
        journal.received(r, at, units);
        offer(offersOut.offerOf(r), r, units, at, out);
    }

    /** Units that were put on the shelf: those who wait have them first, the rest is on sale. */
    private void offer(int offer, int r, int units, long at, Outbox out) {
        if (backorders.areWaiting(r)) {
            int before = backorders.unfilledUnits(r);
            for (Backorder b : backorders.allocate(r, units, (w, n) -> journal.reserved(r, w.id, w.order, at, n))) {
                if (b.paid) {
                    Sums row = new Sums();
                    row.add(Sums.hash(b.id, Order.attempt(b.order)), b.fen);
                    waiting.subtract(row);
                    ship(at, b.id, b.order, b.fen, b.paidAt, out);
                    backorders.leave(b);
                }
            }
            shelf.commit(r, before - backorders.unfilledUnits(r));
        }
        offersOut.rose(offer, r);
    }

    /** A paid order that holds no unit yet. */
    private void look(long at, long id, long order, long fen, long paidAt, Outbox out) {
        int offer = Order.offer(order);
        int units = Order.units(order);
        Backorder b = backorders.of(id);
        if (b != null) {
            pay(b, at, id, order, fen, paidAt, out);
            return;
        }
        int r = recordWith(offer, units, Order.segment(order));
        if (r != NONE) {
            take(offer, r, units, at);
            journal.reserved(r, id, order, at, units);
            ship(at, id, Order.withWarehouse(order, shelf.warehouse(r)), fen, paidAt, out);
            review(r, at);
            return;
        }
        int promised = rules.backorder() ? recordThatCanPromise(offer, units, Order.segment(order)) : NONE;
        if (promised == NONE) {
            journal.record(Kind.REFUNDED, id, order, at, offer, fen);
            journal.record(Kind.LOST, id, order, at, LossReason.REFUNDED.code(), fen);
            return;
        }
        Backorder late = backorder(at, id, order, promised);
        pay(late, at, id, Order.withWarehouse(order, shelf.warehouse(promised)), fen, paidAt, out);
        review(promised, at);
    }

    private void pay(Backorder b, long at, long id, long order, long fen, long paidAt, Outbox out) {
        if (b.isFilled()) {
            ship(at, id, order, fen, paidAt, out);
            backorders.leave(b);
            return;
        }
        waiting.add(Sums.hash(id, Order.attempt(order)), fen);
        b.paid = true;
        b.order = order;
        b.fen = fen;
        b.paidAt = paidAt;
    }

    private void ship(long at, long id, long order, long fen, long paidAt, Outbox out) {
        int warehouse = Order.warehouse(order);
        out.to(Hop.SETTLED, warehouses.of(warehouse)).add(at, id, Order.withTag(order, Tag.PLAIN), fen, paidAt);
    }

    private void review(int r, long at) {
        if (shelf.isReplenished(r)) {
            replenishment.review(r, (long) shelf.onHand(r) - backorders.unfilledUnits(r), at);
        }
    }

    @Override
    public int earliestMinute() {
        long receipt = replenishment.receipts().firstTime();
        int minute = receipt == VirtualTime.NEVER ? Integer.MAX_VALUE : VirtualTime.minuteOf(receipt);
        return Math.min(minute, super.earliestMinute());
    }

    @Override
    public int earliestFeedbackMinute() {
        return super.earliestMinute();
    }

    @Override
    public long held() {
        return super.held() + waiting.count();
    }

    @Override
    public Sums taken() {
        Sums done = new Sums();
        done.add(super.taken());
        done.subtract(waiting);
        return done;
    }

    /** The final stock of the records hosted here, and which offers were sold out at some time. */
    public void report(StockReport report) {
        for (int offer = firstOffer; offer < endOffer; offer++) {
            if (offersOut.wasEverOut(offer)) {
                report.everOut(offer);
            }
        }
        for (int r = market.firstRecord(firstOffer); r < market.firstRecord(endOffer); r++) {
            report.stock(r, shelf.onHand(r), shelf.committed(r), shelf.inbound(r));
        }
    }
}
