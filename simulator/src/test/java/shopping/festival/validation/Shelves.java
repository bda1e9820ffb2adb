package shopping.festival.validation;

import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import shopping.festival.model.order.Kind;
import shopping.festival.result.Counts;

/**
 * What the textbooks say about stock that is replenished, over a window (from, to] and many stock records, each of them a
 * replication. Orders are of one unit; the unit of an event at the sellers is the stock record, or the offer of the same
 * number.
 *
 * <p>What is on hand is worked out from what was there, came in and was promised, and held against the answers of the
 * sellers: who is told that all is sold must find nothing.
 */
final class Shelves implements Witness {
    private final int initial;
    private final long from;
    private final long to;
    private final long[] instants;
    private final List<Shelf> done = new ArrayList<>();
    private final Shelf[] shelves;

    /** @param instants at which {@link #onHandAt} and the like may ask, not after {@code to} */
    Shelves(int records, int initial, long from, long to, long... instants) {
        this.initial = initial;
        this.from = from;
        this.to = to;
        this.instants = instants;
        this.shelves = new Shelf[records];
        stock();
    }

    private void stock() {
        Arrays.setAll(shelves, r -> new Shelf());
    }

    /** One stock record. */
    private final class Shelf {
        /** Units on hand, or units that are waited for if it is negative. */
        private long net = initial;

        private long onOrder;
        private long since;
        private boolean refusedSinceReceipt;
        private double onHandArea;
        private double backordersArea;
        private double onOrderArea;
        private double emptyTime;
        private int demand;
        private int filled;
        private int lost;
        private int orders;
        private int receipts;
        private int receiptsInTime;
        private final long[] netAt = new long[instants.length];

        /** Lets the time pass until an event. */
        private boolean happens(long time) {
            double span = Math.max(0, Math.min(time, to) - Math.max(since, from));
            onHandArea += span * Math.max(0, net);
            backordersArea += span * Math.max(0, -net);
            onOrderArea += span * onOrder;
            emptyTime += net <= 0 ? span : 0;
            for (int k = 0; k < instants.length; k++) {
                if (since <= instants[k] && instants[k] < time) {
                    netAt[k] = net;
                }
            }
            since = time;
            return time > from && time <= to;
        }

        private void asked(boolean accepted, boolean counts) {
            demand += counts ? 1 : 0;
            if (accepted) {
                filled += counts && net > 0 ? 1 : 0;
                net--;
            } else if (net > 0) {
                throw new IllegalStateException("sold out with " + net + " units on hand");
            } else {
                lost += counts ? 1 : 0;
                refusedSinceReceipt = true;
            }
        }

        private void received(int units, boolean counts) {
            receipts += counts ? 1 : 0;
            receiptsInTime += counts && net >= 0 && !refusedSinceReceipt ? 1 : 0;
            refusedSinceReceipt = false;
            net += units;
            onOrder -= units;
        }
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        if (kind == Kind.ACCEPTED || kind == Kind.SOLD_OUT) {
            Shelf shelf = shelves[unit];
            shelf.asked(kind == Kind.ACCEPTED, shelf.happens(time));
        }
    }

    @Override
    public void ordered(int stockRecord, long time, int units) {
        Shelf shelf = shelves[stockRecord];
        shelf.orders += shelf.happens(time) ? 1 : 0;
        shelf.onOrder += units;
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        Shelf shelf = shelves[stockRecord];
        shelf.received(units, shelf.happens(time));
    }

    /** To be called after each run. */
    Shelves runEnded() {
        for (Shelf shelf : shelves) {
            shelf.happens(Long.MAX_VALUE);
            done.add(shelf);
        }
        stock();
        return this;
    }

    double demand() {
        return mean(s -> s.demand);
    }

    /** Units that were on the shelf when they were asked for. */
    double filled() {
        return mean(s -> s.filled);
    }

    double lost() {
        return mean(s -> s.lost);
    }

    double fillRate() {
        return filled() / demand();
    }

    /** Fraction of the time with nothing on hand. */
    double emptyShare() {
        return mean(s -> s.emptyTime) / (to - from);
    }

    /** Time average, as those that follow. */
    double onHand() {
        return mean(s -> s.onHandArea) / (to - from);
    }

    double backorders() {
        return mean(s -> s.backordersArea) / (to - from);
    }

    double onOrder() {
        return mean(s -> s.onOrderArea) / (to - from);
    }

    /** Orders placed with the supplier. */
    double orders() {
        return mean(s -> s.orders);
    }

    /** Share of the receipts before which nobody waited, nor was refused since the one before. */
    double cycleService() {
        return mean(s -> s.receiptsInTime) / mean(s -> s.receipts);
    }

    double onHandAt(long instant) {
        int k = Arrays.binarySearch(instants, instant);
        return mean(s -> Math.max(0, s.netAt[k]));
    }

    double backordersAt(long instant) {
        int k = Arrays.binarySearch(instants, instant);
        return mean(s -> Math.max(0, -s.netAt[k]));
    }

    double emptyShareAt(long instant) {
        int k = Arrays.binarySearch(instants, instant);
        return mean(s -> s.netAt[k] <= 0 ? 1 : 0);
    }

    /** Of a run whose day is the window: {@code result.json} knows the same of all records together. */
    void isWhatAResultTells(Counts.Stock told) {
        int n = done.size();
        SoftAssertions all = new SoftAssertions();
        all.assertThat(told.onHandMean() / n).as("on hand").isCloseTo(onHand(), within(1e-6));
        all.assertThat(told.onOrderMean() / n).as("on order").isCloseTo(onOrder(), within(1e-6));
        all.assertThat(told.backordersMean() / n).as("backorders").isCloseTo(backorders(), within(1e-6));
        all.assertThat(told.outOfStockTimeShare()).as("time without stock").isCloseTo(emptyShare(), within(1e-9));
        all.assertThat(told.shelfFillRate()).as("fill rate").isCloseTo(fillRate(), within(1e-9));
        all.assertThat((double) told.supplierOrders() / n).as("orders").isCloseTo(orders(), within(1e-9));
        all.assertAll();
    }

    private double mean(ToDoubleFunction<Shelf> figure) {
        return IntStream.range(0, done.size())
                .mapToDouble(i -> figure.applyAsDouble(done.get(i)))
                .average()
                .orElseThrow();
    }
}
