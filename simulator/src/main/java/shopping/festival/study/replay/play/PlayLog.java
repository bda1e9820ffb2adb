package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.wire.Reply;

/**
 * What has happened so far, in columns: of millions of purchases a collector has a few hundred arrays to look at. As
 * objects they are made when all is over.
 */
final class PlayLog {
    private static final Reply.Kind[] KINDS = Reply.Kind.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final int SMALL_BITS = 8;
    private static final int SMALL = (1 << SMALL_BITS) - 1;
    private static final int STATUS_AT = 2 * SMALL_BITS;

    private final String mark;
    private final int steps;

    private final LongColumn ids = new LongColumn();
    private final LongColumn orders = new LongColumn();
    private final LongColumn fens = new LongColumn();
    /** Of the attempt that its buyer is at. */
    private final LongColumn latestOrders = new LongColumn();

    private final List<Sku> skus = new ArrayList<>();
    private final ToldColumn told;

    private final LongColumn turns = new LongColumn();
    private final LongColumn intended = new LongColumn();
    private final LongColumn sent = new LongColumn();
    private final LongColumn answered = new LongColumn();
    /** Kind, outcome and status. */
    private final LongColumn ends = new LongColumn();

    private final ToldColumn identifiers;

    /**
     * @param mark begins every key
     * @param steps of the target
     * @param names of what is taken from answers
     */
    PlayLog(String mark, int steps, List<String> names) {
        this.mark = mark;
        this.steps = steps;
        this.told = new ToldColumn(names);
        this.identifiers = new ToldColumn(names);
    }

    /** @return the number of a new purchase */
    int begin(Attempt attempt, Sku sku) {
        ids.add(attempt.id());
        orders.add(attempt.order());
        fens.add(attempt.fen());
        latestOrders.add(attempt.order());
        skus.add(sku);
        told.add(Map.of());
        return ids.size() - 1;
    }

    /** A purchase as it is by now, without its exchanges. */
    Purchase purchase(int n) {
        Attempt first = new Attempt(0, ids.get(n), orders.get(n), fens.get(n));
        return Purchase.of(first, skus.get(n), mark, steps, told.get(n));
    }

    long id(int n) {
        return ids.get(n);
    }

    /** What its buyer is at, but for its time. */
    Attempt attempt(int n) {
        return new Attempt(0, ids.get(n), latestOrders.get(n), fens.get(n));
    }

    void isAt(int n, Attempt attempt) {
        latestOrders.set(n, attempt.order());
    }

    /** Notes what an answer told. */
    void took(int n, Map<String, String> taken) {
        told.put(n, taken);
    }

    void add(int n, Exchange exchange) {
        long turn = Turn.of(n, exchange.step());
        turns.add(exchange.isRepeat() ? Turn.repeat(turn) : turn);
        intended.add(exchange.intendedNanos());
        sent.add(exchange.sentNanos());
        answered.add(exchange.answeredNanos());
        ends.add((long) exchange.status() << STATUS_AT
                | (long) exchange.outcome().ordinal() << SMALL_BITS
                | exchange.kind().ordinal());
        identifiers.add(exchange.identifiers());
    }

    /** All of them of which anything was sent, with what came of it. */
    List<Purchase> purchases() {
        Purchase[] all = new Purchase[ids.size()];
        for (int i = 0; i < turns.size(); i++) {
            int n = Turn.purchase(turns.get(i));
            if (all[n] == null) {
                all[n] = purchase(n);
            }
            all[n].add(exchange(i));
        }
        List<Purchase> begun = new ArrayList<>();
        for (Purchase purchase : all) {
            if (purchase != null) {
                begun.add(purchase);
            }
        }
        return begun;
    }

    private Exchange exchange(int i) {
        long turn = turns.get(i);
        long end = ends.get(i);
        return new Exchange(
                Turn.step(turn),
                Turn.isRepeat(turn),
                intended.get(i),
                sent.get(i),
                answered.get(i),
                KINDS[(int) end & SMALL],
                (int) (end >> STATUS_AT),
                OUTCOMES[(int) (end >> SMALL_BITS) & SMALL],
                identifiers.get(i));
    }
}
