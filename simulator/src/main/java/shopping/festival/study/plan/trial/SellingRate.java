package shopping.festival.study.plan.trial;

import java.util.Arrays;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/** How fast a few items sold in the hour before they first went out, in one replication. */
final class SellingRate {
    private static final int MINUTES = 60;
    private static final long NEVER = -1;

    /** Per item of the shop: its number among those watched, -1 for the others. */
    private final int[] numberOf;
    /** Per watched item: units taken in each of the last minutes, by the minute modulo their number. */
    private final int[][] units;

    private final int[] lastMinute;
    private final long[] outAt;

    private SellingRate(int watched, int[] numberOf) {
        this.numberOf = numberOf;
        this.units = new int[watched][MINUTES + 1];
        this.lastMinute = new int[watched];
        this.outAt = new long[watched];
        Arrays.fill(outAt, NEVER);
    }

    /**
     * One a replication.
     *
     * @param items of the shop
     */
    static SellingRate[] of(int[] watched, int items, int replications) {
        int[] numberOf = new int[items];
        Arrays.fill(numberOf, -1);
        for (int w = 0; w < watched.length; w++) {
            numberOf[watched[w]] = w;
        }
        SellingRate[] rates = new SellingRate[replications];
        Arrays.setAll(rates, j -> new SellingRate(watched.length, numberOf));
        return rates;
    }

    Journal around(Journal next) {
        return new Listener(next);
    }

    /** Units an hour; NaN if it did not go out. */
    double unitsAnHour(int watched) {
        if (outAt[watched] == NEVER) {
            return Double.NaN;
        }
        long from = Math.max(0, VirtualTime.minuteOf(outAt[watched]) - MINUTES) * VirtualTime.MINUTE;
        long micros = Math.max(VirtualTime.SECOND, outAt[watched] - from);
        return Arrays.stream(units[watched]).sum() * (double) (MINUTES * VirtualTime.MINUTE) / micros;
    }

    private void sold(int watched, int n, long time) {
        if (outAt[watched] != NEVER && time > outAt[watched]) {
            return;
        }
        int minute = VirtualTime.minuteOf(time);
        for (int m = Math.max(lastMinute[watched], minute - MINUTES - 1) + 1; m <= minute; m++) {
            units[watched][m % (MINUTES + 1)] = 0;
        }
        lastMinute[watched] = Math.max(lastMinute[watched], minute);
        units[watched][minute % (MINUTES + 1)] += n;
    }

    private final class Listener extends ForwardingJournal {
        private long lastTime;

        Listener(Journal next) {
            super(next);
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            super.record(kind, id, order, time, unit, fen);
            lastTime = time;
        }

        /** The last units count: their order is answered after they left. */
        @Override
        public void stockAnswer(long order, boolean accepted) {
            super.stockAnswer(order, accepted);
            int watched = numberOf[Order.offer(order)];
            if (accepted && watched >= 0) {
                sold(watched, Order.units(order), lastTime);
            }
        }

        @Override
        public void wentOut(int offer, long time) {
            super.wentOut(offer, time);
            int watched = numberOf[offer];
            if (watched >= 0 && outAt[watched] == NEVER) {
                outAt[watched] = time;
            }
        }
    }
}
