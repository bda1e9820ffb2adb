package shopping.festival.engine.audit;

import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;

/**
 * Holds, at the door of the warehouses, what orders are worth against the price list: what was asked for all that was
 * shipped is price × units × price level, and no order over the limit is among what crosses the border.
 *
 * <p>Units are known by stock record when the books are closed, money as it comes in: by stream, which has one price
 * level. So an order costs one addition, and prices are looked up once a record.
 */
public final class Worth implements Stateful {
    static final String LAW = "shipped = price × units × price level";
    private static final int LIST_PRICE = 1_000;
    /** An amount is rounded down when it is asked, and once more when the order is shortened. */
    private static final int ROUNDED_OFF = 2;

    private final int[] permilleOf;
    private final long limitFen;
    private final boolean[] isLimited;
    private final long[] fen;
    private final long[] orders;

    /** @param limitFen the largest order that may cross the border */
    public Worth(Market market, List<Stream> streams, long limitFen) {
        this.permilleOf = streams.stream().mapToInt(Stream::priceLevelPermille).toArray();
        this.limitFen = limitFen;
        this.isLimited = new boolean[market.cells().size()];
        IntStream.range(0, isLimited.length)
                .forEach(c -> isLimited[c] = market.cells().get(c).mode().crossBorder());
        this.fen = new long[permilleOf.length];
        this.orders = new long[permilleOf.length];
    }

    /** Rows that enter a warehouse. */
    public void enter(Rows rows) {
        int n = rows.size();
        for (int i = 0; i < n; i++) {
            long asked = rows.fen(i);
            if (asked > limitFen && isLimited[Order.cell(rows.order(i))]) {
                throw overLimit(rows.id(i), asked);
            }
            int stream = IntentId.stream(rows.id(i));
            fen[stream] += asked;
            orders[stream]++;
        }
    }

    private BrokenLaw overLimit(long id, long asked) {
        return new BrokenLaw(
                "no order over the limit crosses the border",
                "intent " + IntentId.describe(id) + ": " + asked + " fen at the warehouse, and the limit is " + limitFen
                        + " fen");
    }

    public void add(Worth other) {
        for (int s = 0; s < fen.length; s++) {
            fen[s] += other.fen[s];
            orders[s] += other.orders[s];
        }
    }

    /** Told word by word, without how many: so the words of several add up as they do. */
    @Override
    public void state(Tape tape) {
        for (int s = 0; s < fen.length; s++) {
            fen[s] = tape.word(fen[s]);
            orders[s] = tape.word(orders[s]);
        }
    }

    /** @param listFen what everything shipped is worth at list prices: exact where all streams pay them */
    public void settle(long listFen, Balance balance) {
        double least = 0;
        double most = 0;
        long asked = 0;
        boolean exact = true;
        for (int s = 0; s < fen.length; s++) {
            asked += fen[s];
            if (permilleOf[s] == LIST_PRICE) {
                least += fen[s];
                most += fen[s];
            } else if (orders[s] > 0) {
                exact = false;
                least += fen[s] * (double) LIST_PRICE / permilleOf[s];
                most += (fen[s] + ROUNDED_OFF * (double) orders[s]) * LIST_PRICE / permilleOf[s];
            }
        }
        String where = "all that entered the warehouses";
        if (exact) {
            balance.same(LAW, where, asked, "fen asked", listFen, "fen by the price list");
            return;
        }
        // Doubles carry fifteen digits, so a millionth of a millionth of a sum is their own error.
        double error = most * 1e-12;
        if (listFen < least - error || listFen > most + error) {
            throw balance.broken(
                    LAW,
                    where,
                    asked + " fen asked, which at list prices is " + (long) least + " to " + (long) most + " fen ≠ "
                            + listFen + " fen by the price list");
        }
    }
}
