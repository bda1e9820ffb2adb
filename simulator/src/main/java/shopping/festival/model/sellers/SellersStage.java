package shopping.festival.model.sellers;

import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Hosts;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
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
    private final Stock stock;
    private final StockSearch search;

    /** Paid orders that wait for units: taken up, but not yet worked off. */
    private final Sums waiting = new Sums();

    private boolean opened;

    /** @param measured over which levels of stock are averaged */
    public SellersStage(SellersRules rules, StockPlan plan, Choice choice, Measured measured, Site site) {
        super(site.draws(), (id, order) -> site.hostsOffer(Order.offer(order)));
        this.rules = rules;
        this.think = rules.think();
        this.market = choice.market();
        this.choice = choice;
        this.journal = site.journal();
        this.hosts = site.hosts();
        this.stock = new Stock(market, plan, rules, measured, site);
        this.search = stock.search();
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
                Due row = due.at(i);
                while (stock.nextReceipt() <= row.time()) {
                    stock.receive(filled);
                }
                switch (Order.tag(row.order())) {
                    case Tag.RELEASE -> release(row, filled);
                    case Tag.LOOKING -> look(row, out);
                    default -> ask(row, out);
                }
            }
        }
        while (stock.nextReceipt() < window.end()) {
            stock.receive(filled);
        }
        stock.countOut(window.end());
    }

    /** A created order asks for its units. */
    private void ask(Due row, Outbox out) {
        long at = row.time();
        long order = row.order();
        int units = Order.units(order);
        stock.passes(Order.offer(order), at);
        int r = search.recordWith(units, order, at);
        stock.asked(order, at, r != NONE);
        boolean isOnlyShown = r == NONE && stock.sellsWhatIsShown(units, order, at);
        if (r != NONE || isOnlyShown) {
            if (isOnlyShown || rules.reserveAtPayment()) {
                accept(row, Order.withTag(order, Tag.UNRESERVED), row.fen(), NONE, out);
                return;
            }
            stock.take(order, r, units, at);
            accept(row, Order.withWarehouse(order, stock.warehouse(r)), row.fen(), r, out);
            stock.review(r, at);
            return;
        }
        int some = rules.partial() ? search.recordWith(1, order, at) : NONE;
        if (some != NONE) {
            stock.foundSome(order, at);
            sellTheRest(row, some, out);
            return;
        }
        int promised = rules.backorder() ? search.recordThatCanPromise(units, order, at) : NONE;
        if (promised == NONE) {
            refuse(row, out);
        } else if (rules.reserveAtPayment()) {
            journal.promised(order);
            accept(row, Order.withTag(order, Tag.UNRESERVED), row.fen(), NONE, out);
        } else {
            journal.promised(order);
            stock.promise(at, row.id(), order, promised);
            long late = Order.withTag(Order.withWarehouse(order, stock.warehouse(promised)), Tag.BACKORDERED);
            accept(row, late, row.fen(), promised, out);
            stock.review(promised, at);
        }
    }

    private void refuse(Due row, Outbox out) {
        long at = row.time();
        long order = row.order();
        journal.record(Kind.SOLD_OUT, row.id(), order, at, Order.offer(order), row.fen());
        journal.stockAnswer(order, false);
        int lane = hosts.buyerLanes().of(IntentId.lane(row.id()));
        out.to(Hop.SOLD_OUT, lane)
                .add(
                        EndOfTime.within(at + rules.reactionLeast(), "demand.reactionLeast"),
                        row.id(),
                        order,
                        row.fen(),
                        at);
    }

    /** Fewer units are on hand than asked: the order shrinks to them. */
    private void sellTheRest(Due row, int r, Outbox out) {
        long at = row.time();
        long order = row.order();
        int units = stock.onHand(r);
        int missing = Order.units(order) - units;
        long sold = row.fen() * units / Order.units(order);
        long lost = row.fen() - sold;
        journal.record(Kind.SHORTENED, row.id(), order, at, missing, lost);
        journal.lostToStockOut(Order.withUnits(order, missing), lost);
        stock.take(order, r, units, at);
        accept(row, Order.withWarehouse(Order.withUnits(order, units), stock.warehouse(r)), sold, r, out);
        stock.review(r, at);
    }

    /** @param order as it is accepted, worth {@code fen} */
    private void accept(Due row, long order, long fen, int r, Outbox out) {
        long at = row.time();
        long id = row.id();
        long base = row.base();
        journal.record(Kind.ACCEPTED, id, order, at, r, fen);
        journal.stockAnswer(order, true);
        if (Order.soldOuts(order) > 0) {
            boolean wantedForeign = choice.wantsForeign(base, IntentId.stream(id), Order.segment(order));
            journal.recovered(wantedForeign, market.isForeign(Order.cell(order)));
        }
        long pays = think.after(at, base, Purpose.THINK);
        out.to(Hop.ACCEPTED, hosts.buyerLanes().of(IntentId.lane(id))).add(pays, id, order, fen, at);
    }

    /** A unit comes back from payment. */
    private void release(Due row, Stock.Filled filled) {
        long at = row.time();
        long order = row.order();
        int offer = Order.offer(order);
        int units = Order.units(order);
        int r = market.recordAt(offer, Order.warehouse(order));
        stock.passes(offer, at);
        Backorder b = stock.backorderOf(row.id());
        if (b != null) {
            units = b.allocated;
            stock.forget(b, at);
        }
        journal.record(Kind.RELEASED, row.id(), Order.withUnits(order, units), at, r, row.fen());
        stock.giveBack(r, units, at);
        stock.offer(offer, r, units, at, filled);
    }

    /** A paid order that holds no unit yet. */
    private void look(Due row, Outbox out) {
        long at = row.time();
        long order = row.order();
        int units = Order.units(order);
        Backorder b = stock.backorderOf(row.id());
        if (b != null) {
            pay(b, row, order, out);
            return;
        }
        stock.passes(Order.offer(order), at);
        int r = search.recordWith(units, order, at);
        if (r != NONE) {
            stock.take(order, r, units, at);
            journal.reserved(r, row.id(), order, at, units);
            ship(at, row.id(), Order.withWarehouse(order, stock.warehouse(r)), row.fen(), row.since(), out);
            stock.review(r, at);
            return;
        }
        int promised = rules.backorder() ? search.recordThatCanPromise(units, order, at) : NONE;
        if (promised == NONE) {
            journal.record(Kind.REFUNDED, row.id(), order, at, Order.offer(order), row.fen());
            journal.record(Kind.LOST, row.id(), order, at, LossReason.REFUNDED.code(), row.fen());
            return;
        }
        Backorder late = stock.promise(at, row.id(), order, promised);
        pay(late, row, Order.withWarehouse(order, stock.warehouse(promised)), out);
        stock.review(promised, at);
    }

    /** A backorder is paid: it leaves if it has its units, and waits for them if not. */
    private void pay(Backorder b, Due row, long order, Outbox out) {
        if (b.isFilled()) {
            ship(row.time(), b.id, order, row.fen(), row.since(), out);
            stock.forget(b, row.time());
            return;
        }
        waiting.add(Sums.hash(b.id, Order.attempt(order)), row.fen());
        b.paid = true;
        b.order = order;
        b.fen = row.fen();
        b.paidAt = row.since();
    }

    private void shipWaiting(Backorder b, long at, Outbox out) {
        waiting.remove(Sums.hash(b.id, Order.attempt(b.order)), b.fen);
        ship(at, b.id, b.order, b.fen, b.paidAt, out);
    }

    private void ship(long at, long id, long order, long fen, long paidAt, Outbox out) {
        int warehouse = Order.warehouse(order);
        out.to(Hop.SETTLED, hosts.warehouses()[warehouse]).add(at, id, Order.withTag(order, Tag.PLAIN), fen, paidAt);
    }

    @Override
    public long idleUntil(Window closed) {
        return Math.min(stock.nextReceipt(), super.idleUntil(closed));
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

    @Override
    public void state(StateArchive archive) {
        super.state(archive);
        stock.state(archive);
        if (archive.isRead()) {
            opened = archive.instant() > 0;
            stock.backorders().forEachPaid(b -> waiting.add(Sums.hash(b.id, Order.attempt(b.order)), b.fen));
            tookUp(waiting);
            archive.holds(waiting);
        }
    }

    /** The final stock of the records hosted here, and which offers were sold out at some time. */
    public void report(StockReport report) {
        stock.report(report);
    }
}
