package shopping.festival.environment;

import shopping.festival.flow.ForwardingJournal;
import shopping.festival.flow.IntentDraws;
import shopping.festival.flow.Journal;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Order;
import shopping.festival.flow.Station;
import shopping.festival.market.Cell;
import shopping.festival.market.Choice;
import shopping.festival.market.Market;
import shopping.festival.market.Reaction;
import shopping.festival.scenario.Festival;
import shopping.festival.time.VirtualTime;

/**
 * Counts what a shop will meet while a market runs. What a buyer did after a sold-out answer is not remembered but drawn
 * again: it follows from the intent's key.
 */
final class EnvironmentJournal extends ForwardingJournal {
    private final EnvironmentTally tally;
    private final Market market;
    private final Choice choice;
    private final IntentDraws draws;
    private final int soldOutTriesMax;
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
        this.soldOutTriesMax = festival.demand().soldOutTriesMax();
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
        } else if (kind == Kind.BUSY) {
            tally.checkout.refused(time);
        }
    }

    /** Follows the record of the same answer. */
    @Override
    public void stockAnswer(long order, boolean accepted) {
        super.stockAnswer(order, accepted);
        int soldOuts = Order.soldOuts(order);
        if (soldOuts == 0 && accepted) {
            return;
        }
        long base = draws.base(lastId);
        int minute = minuteOf(lastTime);
        int category = market.categoryOf(Order.cell(order));
        if (soldOuts > 0 && choice.reaction(base, soldOuts, category) != Reaction.DELAY) {
            tally.spilled[cellNumber[Order.cell(order)]][minute]++;
        }
        if (accepted) {
            for (int k = 1; k <= soldOuts; k++) {
                tally.found[category][choice.reaction(base, k, category).ordinal()][minute]++;
            }
        } else if (soldOuts + 1 < soldOutTriesMax) {
            tally.soldOut[category][choice.reaction(base, soldOuts + 1, category).ordinal()][minute]++;
        }
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        super.served(station, unit, arrival, start, finish);
        switch (station) {
            case CHECKOUT -> tally.checkout.served(arrival, start);
            case PAYMENT -> tally.payment.served(arrival, start);
            case WAREHOUSE -> tally.warehouses[unit].served(arrival, start);
            case CUSTOMS -> tally.ports[unit].served(arrival, start);
        }
    }
}
