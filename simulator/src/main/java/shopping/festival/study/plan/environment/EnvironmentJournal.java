package shopping.festival.study.plan.environment;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/**
 * Counts what a shop will meet while a market runs. What a buyer does after a sold-out answer is not remembered but drawn
 * again: it follows from the intent's key. Rivals are looked for as the buyers do, so that the shop meets those who try a
 * cell, before the checkout has sorted them.
 */
final class EnvironmentJournal extends ForwardingJournal {
    private final EnvironmentTally tally;
    private final Market market;
    private final Choice choice;
    private final IntentDraws draws;
    private final BuyersRules demand;
    private final long reactionLeast;
    /** The number of each cell of this market. */
    private final int[] cellNumber;

    private long lastId;
    private long lastTime;

    EnvironmentJournal(Journal next, EnvironmentTally tally, Festival festival) {
        super(next);
        this.tally = tally;
        this.market = festival.market();
        this.choice = festival.choice();
        this.draws = festival.draws();
        this.demand = festival.buyers();
        this.reactionLeast = festival.sellers().reactionLeast();
        this.cellNumber = new int[market.cells().size()];
        for (int c = 0; c < cellNumber.length; c++) {
            Cell cell = market.cells().get(c);
            cellNumber[c] = Environment.cell(tally.origins, cell.category(), cell.origin(), cell.mode());
        }
    }

    private int minuteOf(long time) {
        return Math.min(VirtualTime.minuteOf(time), tally.minutes - 1);
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        super.record(kind, id, order, time, unit, fen);
        lastId = id;
        lastTime = time;
        if (kind == Kind.ATTEMPTED && Order.attempt(order) == 1) {
            tally.first[cellNumber[market.cell(unit)]][minuteOf(time)]++;
        } else if (isRefused(kind)) {
            tally.checkout.refused(time);
        }
    }

    private static boolean isRefused(Kind kind) {
        return switch (kind) {
            case BUSY, IMPATIENT, WAITING_ROOM, RATE_LIMITED, SHED -> true;
            default -> false;
        };
    }

    /** Follows the record of the same answer. */
    @Override
    public void stockAnswer(long order, boolean accepted) {
        super.stockAnswer(order, accepted);
        int soldOuts = Order.soldOuts(order);
        if (accepted) {
            tally.accepted++;
            foundAtLast(order, soldOuts);
        } else if (soldOuts + 1 < demand.soldOut().triesMax()) {
            turnedAway(order, soldOuts + 1);
        }
    }

    /** A buyer found stock after all: counted at each sold-out answer before, at its date but for waits at the checkout. */
    private void foundAtLast(long order, int soldOuts) {
        long base = soldOuts == 0 ? 0 : draws.base(lastId);
        int category = market.categoryOf(Order.cell(order));
        long at = lastTime;
        for (int k = soldOuts; k > 0; k--) {
            Reaction reaction = choice.reaction(base, k, category);
            at -= delay(base, reaction, k);
            tally.found[category][reaction.ordinal()][minuteOf(Math.max(0, at))]++;
        }
    }

    /** A buyer's k-th sold-out answer: how they react, and where they will try next. */
    private void turnedAway(long order, int k) {
        long base = draws.base(lastId);
        int category = market.categoryOf(Order.cell(order));
        Reaction reaction = choice.reaction(base, k, category);
        tally.soldOut[category][reaction.ordinal()][minuteOf(lastTime)]++;
        if (reaction == Reaction.DELAY || reaction == Reaction.LEAVE) {
            return;
        }
        int rival = choice.next(base, IntentId.stream(lastId), Order.segment(order), k, Order.offer(order));
        if (rival != Choice.NOTHING && choice.tempted(base, k, market.conversion(rival))) {
            tally.spilled[cellNumber[market.cell(rival)]][minuteOf(lastTime + delay(base, reaction, k))]++;
        }
    }

    /** From the k-th sold-out answer to the try that follows it. */
    private long delay(long base, Reaction reaction, int k) {
        return reactionLeast
                + (reaction == Reaction.DELAY
                        ? demand.soldOut().waiting().sampleLong(Draws.bits(base, Purpose.WAIT_FOR_OFFER, k))
                        : demand.soldOut().reaction().sampleLong(Draws.bits(base, Purpose.REACTION_DELAY, k)));
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        super.served(station, unit, arrival, start, finish);
        switch (station) {
            case CHECKOUT -> tally.checkout.served(arrival, start);
            case PAYMENT -> tally.payment.served(arrival, start);
            case WAREHOUSE -> tally.warehouses[unit].served(arrival, start);
            // A shop meets both waits at the checkout: there, too, it is one among very many.
            case SELLERS -> tally.checkout.waitedOn(arrival, start - arrival);
            case CUSTOMS -> tally.ports[unit].served(arrival, start);
        }
    }

    @Override
    public void paid(long order, long time, long fen) {
        super.paid(order, time, fen);
        tally.paid++;
    }
}
