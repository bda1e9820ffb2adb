package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.sellers.Miscount;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.oracle.Purchase.Hold;

/** Sellers and their stock. */
final class SellersPlace {
    private final Oracle oracle;
    private final SellersRules rules;
    private final Suppliers suppliers;
    private final List<List<StockRecord>> recordsOfOffer = new ArrayList<>();
    private final List<StockRecord> records = new ArrayList<>();
    private final Ties ties;

    SellersPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.sellers();
        this.suppliers = new Suppliers(oracle, this::receive);
        this.ties = new Ties(oracle.chronicle);
        Market market = oracle.festival.market();
        var plan = oracle.festival.stock();
        for (int offer = 0; offer < market.offers(); offer++) {
            List<StockRecord> own = new ArrayList<>();
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                own.add(new StockRecord(
                        r,
                        offer,
                        market.warehouseOf(r),
                        plan.initial()[r],
                        plan.policyOf(r),
                        MeasuredTime.of(oracle.festival)));
            }
            recordsOfOffer.add(own);
            records.addAll(own);
        }
    }

    void open() {
        records.forEach(suppliers::open);
    }

    /** Lets the time of an offer pass until something may happen to its stock. */
    private void passes(int offer, long t) {
        List<StockRecord> own = recordsOfOffer.get(offer);
        boolean out = own.stream().allMatch(r -> r.onHand == 0);
        own.forEach(r -> r.passes(t, out));
        own.forEach(r -> counts(r, t));
    }

    /** As a miscount begins, a part of what is on hand is shown twice; it is all put right as it ends. */
    private void counts(StockRecord r, long t) {
        Market market = oracle.festival.market();
        int category = market.cells().get(market.cell(r.offer)).category();
        Miscount acts = rules.disturbed().miscounts().stream()
                .filter(m -> m.categories()[category] && m.from() <= t && t < m.to())
                .findFirst()
                .orElse(null);
        if (acts == r.miscount) {
            return;
        }
        r.miscount = acts;
        r.shownMore = 0;
        if (acts != null) {
            long own = Draws.base(oracle.festival.seedKey(), market.keyOf(r.number));
            double luck = Draws.unit(Draws.bits(Draws.base(own, Draws.keyOf(acts.name())), Purpose.MISCOUNT));
            r.shownMore = (int) Math.floor(r.onHand * acts.share() + luck);
        }
    }

    List<Stock> finalStock() {
        for (int offer = 0; offer < recordsOfOffer.size(); offer++) {
            passes(offer, Long.MAX_VALUE);
        }
        return records.stream().map(StockRecord::asStock).toList();
    }

    /** A created order asks for its units. */
    void asks(Purchase p, long t) {
        passes(p.offer, t);
        ties.ordered(p.offer, t);
        StockRecord r = preferred(p, t, s -> s.onHand >= p.units);
        StockRecord shown = r == null ? preferred(p, t, s -> s.onHand + s.shownMore >= p.units) : null;
        if (shown != null) {
            oracle.chronicle.reached(Reached.SOLD_WHAT_IS_NOT_THERE);
            shown.shownMore = Math.max(0, shown.shownMore - p.units);
            accepted(p, Hold.NOTHING, -1, t);
            return;
        }
        StockRecord some = r == null && rules.partial() ? preferred(p, t, s -> s.onHand > 0) : null;
        StockRecord promised = r == null && rules.backorder() ? preferred(p, t, s -> s.canPromise(p.units)) : null;
        if (r == null && some == null && promised == null) {
            oracle.chronicle.write(Kind.SOLD_OUT, p, t, p.offer);
            oracle.buyers.wasSoldOut(p, t);
        } else if (rules.reserveAtPayment()) {
            oracle.chronicle.reached(Reached.ACCEPTED_WITHOUT_UNIT);
            accepted(p, Hold.NOTHING, -1, t);
        } else if (r != null) {
            r.commit(p.units);
            p.stock = r;
            noteLocation(p);
            accepted(p, Hold.UNITS, r.number, t);
            suppliers.review(r, t);
        } else if (some != null) {
            shorten(p, some.onHand, t);
            some.commit(p.units);
            p.stock = some;
            oracle.chronicle.reachedIf(
                    some != recordsOfOffer.get(p.offer).get(0), Reached.SHORTENED_AT_A_SECOND_LOCATION);
            accepted(p, Hold.UNITS, some.number, t);
            suppliers.review(some, t);
        } else {
            queueUp(p, promised);
            accepted(p, Hold.PLACE_IN_QUEUE, promised.number, t);
            suppliers.review(promised, t);
        }
    }

    /** There are only {@code units} for a larger order: it goes on as one for those. */
    private void shorten(Purchase p, int units, long t) {
        long rest = p.fen - p.fen * units / p.units;
        oracle.chronicle.shortened(p, t, p.units - units, rest);
        p.units = units;
        p.fen -= rest;
    }

    private void accepted(Purchase p, Hold hold, int unit, long t) {
        oracle.chronicle.write(Kind.ACCEPTED, p, t, unit);
        p.hold = hold;
        p.acceptedAt = t;
        long pays = t + rules.think().sampleLong(p.bits(Purpose.THINK));
        oracle.agenda.order(pays, Place.PAYMENT, p.id, () -> oracle.payment.arrives(p, pays));
    }

    /** The most preferred of the offer's records that will do, those of places seen to be down last; null if none will. */
    private StockRecord preferred(Purchase p, long t, Predicate<StockRecord> willDo) {
        int[] preference = rules.preference()[p.segment];
        StockRecord best = recordsOfOffer.get(p.offer).stream()
                .filter(willDo)
                .min(Comparator.<StockRecord, Boolean>comparing(r -> isDown(r, t))
                        .thenComparing(r -> preference[r.warehouse])
                        .thenComparing(r -> r.number))
                .orElse(null);
        oracle.chronicle.reachedIf(best != null && isDown(best, t), Reached.SERVED_FROM_A_CLOSED_PLACE);
        oracle.chronicle.reachedIf(
                best != null
                        && recordsOfOffer.get(p.offer).stream()
                                .anyMatch(r -> willDo.test(r)
                                        && isDown(r, t)
                                        && preference[r.warehouse] < preference[best.warehouse]),
                Reached.SERVED_AWAY_FROM_A_CLOSED_PLACE);
        return best;
    }

    private boolean isDown(StockRecord r, long t) {
        return rules.disturbed().closures().stream()
                .anyMatch(c -> c.warehouse() == r.warehouse && c.from() <= t && t < c.to());
    }

    private void noteLocation(Purchase p) {
        oracle.chronicle.reachedIf(
                p.stock != recordsOfOffer.get(p.offer).get(0), Reached.SERVED_FROM_A_SECOND_LOCATION);
    }

    private void queueUp(Purchase p, StockRecord r) {
        Waiting w = new Waiting(p);
        w.allocated = Math.min(r.onHand, p.units);
        r.commit(w.allocated);
        r.queue.addLast(w);
        p.waiting = w;
        p.stock = r;
        oracle.chronicle.reached(Reached.BACKORDER);
        oracle.chronicle.reachedIf(w.allocated > 0, Reached.BACKORDER_TOOK_THE_REST);
    }

    /** The payment of an order failed: its units, or its place in the queue, come back. */
    void released(Purchase p, long t) {
        passes(p.offer, t);
        StockRecord r = p.stock;
        ties.released(p.offer, t);
        oracle.chronicle.write(Kind.RELEASED, p, t, r.number);
        int units = p.units;
        if (p.waiting != null) {
            units = p.waiting.allocated;
            noteCancelled(p.waiting);
            r.queue.remove(p.waiting);
        }
        r.giveBack(units);
        offer(r, units, t);
    }

    private void noteCancelled(Waiting w) {
        oracle.chronicle.reachedIf(w.lacks() == 0, Reached.FILLED_BACKORDER_CANCELLED);
        oracle.chronicle.reachedIf(w.lacks() > 0, Reached.BACKORDER_CANCELLED);
        oracle.chronicle.reachedIf(w.lacks() > 0 && w.allocated > 0, Reached.PARTIAL_BACKORDER_CANCELLED);
    }

    private void receive(StockRecord r, int units, long t) {
        passes(r.offer, t);
        ties.received(r.offer, t);
        oracle.chronicle.reached(Reached.RECEIPT);
        r.onOrder -= units;
        r.onHand += units;
        r.inbound += units;
        offer(r, units, t);
    }

    /** Units that have come onto the shelf, one by one, to those who wait. */
    private void offer(StockRecord r, int units, long t) {
        for (int u = 0; u < units && !r.queue.isEmpty(); u++) {
            Waiting first = r.queue.getFirst();
            r.commit(1);
            first.allocated++;
            if (first.lacks() == 0) {
                r.queue.removeFirst();
                if (first.paid) {
                    oracle.chronicle.reached(Reached.PAID_BACKORDER_FILLED);
                    ships(first.purchase, t);
                } else {
                    oracle.chronicle.reached(Reached.UNPAID_BACKORDER_FILLED);
                }
            }
        }
        oracle.chronicle.reachedIf(
                !r.queue.isEmpty() && r.queue.getFirst().allocated > 0, Reached.BACKORDER_FILLED_IN_PART);
    }

    /** A paid order that holds no units looks for some. */
    void looks(Purchase p, long t) {
        passes(p.offer, t);
        ties.ordered(p.offer, t);
        if (p.waiting != null) {
            paid(p, t);
            return;
        }
        StockRecord r = preferred(p, t, s -> s.onHand >= p.units);
        if (r != null) {
            oracle.chronicle.reachedIf(!rules.reserveAtPayment(), Reached.FOUND_AFTER_ALL);
            r.commit(p.units);
            p.stock = r;
            noteLocation(p);
            oracle.chronicle.reached(Reached.TAKEN_AT_PAYMENT);
            ships(p, t);
            suppliers.review(r, t);
            return;
        }
        StockRecord promised = rules.backorder() ? preferred(p, t, s -> s.canPromise(p.units)) : null;
        if (promised == null) {
            oracle.chronicle.reachedIf(!rules.reserveAtPayment(), Reached.REFUNDED_WHAT_WAS_NOT_THERE);
            oracle.chronicle.write(Kind.REFUNDED, p, t, p.offer);
            oracle.chronicle.lost(LossReason.REFUNDED, p, t);
            return;
        }
        queueUp(p, promised);
        oracle.chronicle.reached(Reached.BACKORDER_AFTER_PAYMENT);
        paid(p, t);
        suppliers.review(promised, t);
    }

    private void paid(Purchase p, long t) {
        p.waiting.paid = true;
        if (p.waiting.lacks() == 0) {
            ships(p, t);
        }
    }

    private void ships(Purchase p, long t) {
        oracle.agenda.order(t, Place.WAREHOUSES, p.id, () -> oracle.warehouses.arrives(p, t));
    }
}
