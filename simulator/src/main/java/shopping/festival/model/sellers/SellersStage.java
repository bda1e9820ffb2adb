package shopping.festival.model.sellers;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Hosts;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Hop;
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
    private static final int NONE = StockSearch.NONE;

    private final SellersRules rules;
    private final Law think;
    private final Market market;
    private final Choice choice;
    private final Journal journal;
    private final Hosts hosts;
    private final int paymentLanes;
    private final Stock stock;
    private final StockSearch search;

    /** Paid orders that wait for units: taken up, but not yet worked off. */
    private final Sums waiting = new Sums();

    private boolean opened;

    public SellersStage(SellersRules rules, StockPlan plan, Choice choice, Site site) {
        super(site.draws());
        this.rules = rules;
        this.think = rules.think();
        this.market = choice.market();
        this.choice = choice;
        this.journal = site.journal();
        this.hosts = site.hosts();
        this.paymentLanes = hosts.paymentLanes().units();
        this.stock = new Stock(market, plan, site);
        this.search = stock.search(rules.preference());
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        if (!opened) {
            opened = true;
            stock.reviewAll(window.start());
        }
        Stock.Filled filled = (b, at) -> shipWaiting(b, at, out);
        while (due.next()) {
            stock.lookAhead(due);
            for (int i = 0; i < due.size(); i++) {
                long at = due.time(i);
                while (stock.nextReceipt() <= at) {
                    stock.receive(filled);
                }
                switch (Order.tag(due.order(i))) {
                    case Tag.RELEASE -> release(at, due.id(i), due.order(i), due.fen(i), filled);
                    case Tag.LOOKING -> look(at, due.id(i), due.order(i), due.fen(i), due.since(i), out);
                    default -> ask(at, due.id(i), due.base(i), due.order(i), due.fen(i), out);
                }
            }
        }
        while (stock.nextReceipt() < window.end()) {
            stock.receive(filled);
        }
        stock.countOut(window.end());
    }

    /** A created order asks for its units. */
    private void ask(long at, long id, long base, long order, long fen, Outbox out) {
        int units = Order.units(order);
        int r = search.recordWith(units, order);
        if (r != NONE) {
            if (rules.reserveAtPayment()) {
                accept(at, id, base, Order.withTag(order, Tag.UNRESERVED), fen, NONE, out);
                return;
            }
            stock.take(order, r, units, at);
            accept(at, id, base, Order.withWarehouse(order, stock.warehouse(r)), fen, r, out);
            stock.review(r, at);
            return;
        }
        int some = rules.partial() ? search.recordWith(1, order) : NONE;
        if (some != NONE) {
            sellTheRest(at, id, base, order, fen, some, out);
            return;
        }
        int promised = rules.backorder() ? search.recordThatCanPromise(units, order) : NONE;
        if (promised == NONE) {
            refuse(at, id, order, fen, out);
        } else if (rules.reserveAtPayment()) {
            accept(at, id, base, Order.withTag(order, Tag.UNRESERVED), fen, NONE, out);
        } else {
            stock.promise(at, id, order, promised);
            long row = Order.withWarehouse(order, stock.warehouse(promised));
            accept(at, id, base, Order.withTag(row, Tag.BACKORDERED), fen, promised, out);
            stock.review(promised, at);
        }
    }

    private void refuse(long at, long id, long order, long fen, Outbox out) {
        journal.record(Kind.SOLD_OUT, id, order, at, Order.offer(order), fen);
        journal.stockAnswer(order, false);
        int lane = hosts.buyerLanes().of(IntentId.lane(id));
        out.to(Hop.SOLD_OUT, lane).add(at + rules.reactionLeast(), id, order, fen, at);
    }

    /** Fewer units are on hand than asked: the order shrinks to them. */
    private void sellTheRest(long at, long id, long base, long order, long fen, int r, Outbox out) {
        int units = stock.onHand(r);
        int missing = Order.units(order) - units;
        long sold = fen * units / Order.units(order);
        journal.record(Kind.SHORTENED, id, order, at, missing, fen - sold);
        journal.lostToStockOut(Order.withUnits(order, missing), fen - sold);
        stock.take(order, r, units, at);
        accept(at, id, base, Order.withWarehouse(Order.withUnits(order, units), stock.warehouse(r)), sold, r, out);
        stock.review(r, at);
    }

    private void accept(long at, long id, long base, long order, long fen, int r, Outbox out) {
        journal.record(Kind.ACCEPTED, id, order, at, r, fen);
        journal.stockAnswer(order, true);
        if (Order.soldOuts(order) > 0) {
            boolean wantedForeign = choice.wantsForeign(base, IntentId.stream(id), Order.segment(order));
            journal.recovered(wantedForeign, market.isForeign(Order.cell(order)));
        }
        long pays = at + think.sampleLong(base, Purpose.THINK);
        int lane = Draws.below(Draws.bits(base, Purpose.PAYMENT_LANE), paymentLanes);
        out.to(Hop.ACCEPTED, hosts.paymentLanes().of(lane)).add(pays, id, order, fen, at);
    }

    /** A unit comes back from payment. */
    private void release(long at, long id, long order, long fen, Stock.Filled filled) {
        int offer = Order.offer(order);
        int units = Order.units(order);
        int r = market.recordAt(offer, Order.warehouse(order));
        Backorder b = stock.backorderOf(id);
        if (b != null) {
            units = b.allocated;
            stock.forget(b);
        }
        journal.record(Kind.RELEASED, id, Order.withUnits(order, units), at, r, fen);
        stock.giveBack(r, units);
        stock.offer(offer, r, units, at, filled);
    }

    /** A paid order that holds no unit yet. */
    private void look(long at, long id, long order, long fen, long paidAt, Outbox out) {
        int units = Order.units(order);
        Backorder b = stock.backorderOf(id);
        if (b != null) {
            pay(b, at, order, fen, paidAt, out);
            return;
        }
        int r = search.recordWith(units, order);
        if (r != NONE) {
            stock.take(order, r, units, at);
            journal.reserved(r, id, order, at, units);
            ship(at, id, Order.withWarehouse(order, stock.warehouse(r)), fen, paidAt, out);
            stock.review(r, at);
            return;
        }
        int promised = rules.backorder() ? search.recordThatCanPromise(units, order) : NONE;
        if (promised == NONE) {
            journal.record(Kind.REFUNDED, id, order, at, Order.offer(order), fen);
            journal.record(Kind.LOST, id, order, at, LossReason.REFUNDED.code(), fen);
            return;
        }
        Backorder late = stock.promise(at, id, order, promised);
        pay(late, at, Order.withWarehouse(order, stock.warehouse(promised)), fen, paidAt, out);
        stock.review(promised, at);
    }

    /** A backorder is paid: it leaves if it has its units, and waits for them if not. */
    private void pay(Backorder b, long at, long order, long fen, long paidAt, Outbox out) {
        if (b.isFilled()) {
            ship(at, b.id, order, fen, paidAt, out);
            stock.forget(b);
            return;
        }
        waiting.add(Sums.hash(b.id, Order.attempt(order)), fen);
        b.paid = true;
        b.order = order;
        b.fen = fen;
        b.paidAt = paidAt;
    }

    private void shipWaiting(Backorder b, long at, Outbox out) {
        waiting.remove(Sums.hash(b.id, Order.attempt(b.order)), b.fen);
        ship(at, b.id, b.order, b.fen, b.paidAt, out);
    }

    private void ship(long at, long id, long order, long fen, long paidAt, Outbox out) {
        int warehouse = Order.warehouse(order);
        out.to(Hop.SETTLED, hosts.warehouses().of(warehouse)).add(at, id, Order.withTag(order, Tag.PLAIN), fen, paidAt);
    }

    @Override
    public int earliestMinute() {
        return Math.min(stock.earliestMinute(), super.earliestMinute());
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
        stock.report(report);
    }
}
