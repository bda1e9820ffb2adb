package shopping.festival.oracle;

import shopping.festival.base.random.AliasTable;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.servers.Backoff;

/** Buyers come in sessions, want something, and come back when they were turned away. */
final class BuyersPlace {
    private final Oracle oracle;
    private final BuyersRules rules;
    private final Market market;
    private final Choice choice;
    private final IntentDraws draws;

    BuyersPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.buyers();
        this.market = oracle.festival.market();
        this.choice = oracle.festival.choice();
        this.draws = oracle.festival.draws();
    }

    /** Puts all intents of the day on the agenda. */
    void open() {
        for (int s = 0; s < rules.streams().size(); s++) {
            for (int k = 0; k * rules.slot() < rules.dayLength(); k++) {
                for (int l = 0; l < rules.lanes(); l++) {
                    sessionsOf(s, l, k);
                }
            }
        }
    }

    private void sessionsOf(int s, int l, int k) {
        Stream stream = rules.streams().get(s);
        long start = k * rules.slot();
        long end = Math.min((k + 1) * rules.slot(), rules.dayLength());
        Arrivals.Times times = new Arrivals.Times();
        stream.arrivals().slot(start, end, rules.lanes()).into(times, draws.base(IntentId.of(s, l, k, 0)), l);
        int ordinal = 0;
        for (int i = 0; i < times.size(); i++) {
            ordinal += session(times.get(i), s, l, k, ordinal);
        }
    }

    /** Puts one session on the agenda and returns how many intents it has. */
    private int session(long start, int s, int l, int k, int firstOrdinal) {
        long base = draws.base(IntentId.of(s, l, k, firstOrdinal));
        int size = 1;
        if (rules.sessions().sizes().length > 1) {
            size += AliasTable.of(rules.sessions().sizes()).choose(Draws.bits(base, Purpose.SESSION_SIZE));
            oracle.chronicle.reachedIf(size > 1, Reached.SESSION_OF_SEVERAL);
        }
        int segment = choice.segment(base, s);
        long at = start;
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                at += rules.sessions().gap().sampleLong(Draws.bits(base, Purpose.SESSION_GAP, i));
            }
            long id = IntentId.of(s, l, k, firstOrdinal + i);
            Purchase p = new Purchase(id, draws.base(id), s, segment);
            long begins = at;
            oracle.agenda.order(begins, Place.BUYERS, id, () -> arrives(p, begins));
        }
        return size;
    }

    private void arrives(Purchase p, long t) {
        oracle.chronicle.write(Kind.ARRIVED, p, t, IntentId.lane(p.id));
        int offer = choice.firstOffer(p.base, p.stream, p.segment);
        if (choice.tempted(p.base, 0, conversion(p, offer))) {
            wants(p, offer);
            attempts(p, t);
        } else {
            oracle.chronicle.write(Kind.NOT_TEMPTED, p, t, offer);
        }
    }

    private void wants(Purchase p, int offer) {
        p.offer = offer;
        p.units = choice.units(p.base, categoryOf(offer));
        p.fen = market.priceFen(offer) * p.units * rules.streams().get(p.stream).priceLevelPermille() / 1000;
        oracle.chronicle.reachedIf(p.units > 1, Reached.SEVERAL_UNITS);
    }

    private int conversion(Purchase p, int offer) {
        int own = rules.streams().get(p.stream).habits().conversion();
        oracle.chronicle.reachedIf(own >= 0, Reached.CONVERSION_OF_A_CROWD);
        return own < 0 ? market.conversion(offer) : own;
    }

    private int categoryOf(int offer) {
        return market.cells().get(market.cell(offer)).category();
    }

    private void attempts(Purchase p, long t) {
        oracle.chronicle.write(Kind.ATTEMPTED, p, t, p.offer);
        oracle.agenda.order(t, Place.CHECKOUT, p.id, () -> oracle.checkout.attempt(p, t));
    }

    private void attemptsLater(Purchase p, long t) {
        oracle.agenda.order(t, Place.BUYERS, p.id, () -> attempts(p, t));
    }

    /** The platform was busy at t; the buyer comes to it a little later. */
    void wasBusy(Purchase p, Refusal why, long t) {
        long d = t + oracle.festival.checkout().retry().least();
        oracle.agenda.order(d, Place.BUYERS, p.id, () -> afterBusy(p, why, d));
    }

    private void afterBusy(Purchase p, Refusal why, long d) {
        Backoff usual = oracle.festival.checkout().retry();
        Backoff own = rules.streams().get(p.stream).habits().afterBusy().orElse(usual);
        oracle.chronicle.reachedIf(own != usual, Reached.BUSY_RETRY_OF_A_CROWD);
        if (p.busies + 1 > own.max()) {
            oracle.chronicle.lost(why.loss(), p, d);
            return;
        }
        p.busies++;
        oracle.chronicle.reached(Reached.BUSY_RETRY);
        attemptsLater(p, d + own.law().sampleLong(p.bits(Purpose.BUSY_BACKOFF, p.busies)));
    }

    /** The offer was sold out at t; the buyer reacts a little later. */
    void wasSoldOut(Purchase p, long t) {
        long d = t + oracle.festival.sellers().reactionLeast();
        oracle.agenda.order(d, Place.BUYERS, p.id, () -> afterSoldOut(p, d));
    }

    private void afterSoldOut(Purchase p, long d) {
        int n = p.soldOuts + 1;
        if (n >= rules.soldOut().triesMax()) {
            oracle.chronicle.reached(n == 1 ? Reached.LOST_WITHOUT_SPILL_OVER : Reached.SOLD_OUT_TOO_OFTEN);
            oracle.chronicle.lost(LossReason.SOLD_OUT, p, d);
            return;
        }
        Reaction reaction = choice.reaction(p.base, n, categoryOf(p.offer));
        int next = choice.next(p.base, p.stream, p.segment, n, p.offer);
        if (next == Choice.NOTHING) {
            oracle.chronicle.reached(reaction == Reaction.LEAVE ? Reached.LEFT : Reached.FOUND_NO_RIVAL);
            oracle.chronicle.lost(LossReason.SOLD_OUT, p, d);
            return;
        }
        if (reaction == Reaction.DELAY) {
            oracle.chronicle.reached(Reached.WAITED_FOR_OFFER);
            p.soldOuts = n;
            wants(p, p.offer);
            attemptsLater(p, d + rules.soldOut().waiting().sampleLong(p.bits(Purpose.WAIT_FOR_OFFER, n)));
            return;
        }
        if (!choice.tempted(p.base, n, conversion(p, next))) {
            oracle.chronicle.reached(Reached.RIVAL_NOT_TEMPTING);
            oracle.chronicle.lost(LossReason.SOLD_OUT, p, d);
            return;
        }
        oracle.chronicle.reached(Reached.after(reaction));
        oracle.chronicle.reachedIf(
                market.isForeign(market.cell(next)) != market.isForeign(market.cell(p.offer)),
                Reached.RIVAL_ACROSS_THE_BORDER);
        p.soldOuts = n;
        wants(p, next);
        attemptsLater(p, d + rules.soldOut().reaction().sampleLong(p.bits(Purpose.REACTION_DELAY, n)));
    }
}
