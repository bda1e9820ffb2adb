package shopping.festival.benchmarks.peers;

import umontreal.ssj.rng.RandomStreamBase;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * Model R in SSJ, as fast as SSJ's own event list lets it be. What keeps that list short and the heap quiet:
 *
 * <ul>
 *   <li>one arrival event that schedules itself again;
 *   <li>payments return to a free list and are used again;
 *   <li>what waits exactly 30 s comes due in the order it came in: a {@link DelayLine} has only its head in the list;
 *   <li>a FIFO server with known service needs no event: an order's end is known as it arrives (Lindley's recursion);
 *   <li>decline and warehouse are read off one uniform number.
 * </ul>
 */
final class ReducedSsj {
    private final Simulator simulator;
    private final RandomStreamBase stream;
    private final Tally tally = new Tally();

    private final double[] rates;
    private final Popularity popularity;
    private final int[] stock;
    private final double service;
    private final double[] warehouseFree = new double[ReducedFestival.WAREHOUSES];

    private final Retries retries;
    private final Releases releases;
    private Payment spare;

    ReducedSsj(ReducedFestival model, RandomStreamBase stream, EventList events) {
        this.simulator = new Simulator(events);
        this.stream = stream;
        rates = model.rates();
        popularity = new Popularity(model.popularity());
        stock = model.stock();
        service = model.service();
        retries = new Retries();
        releases = new Releases();
    }

    /** One pass over the day. The clock starts after the tables are built, as it does for every program. */
    ReducedResult run() {
        long start = System.nanoTime();
        simulator.init();
        if (new Arrival().scheduleNext(0)) {
            simulator.start();
        }
        return tally.result(start);
    }

    private void attempt(boolean first) {
        tally.attempts++;
        int offer = popularity.choose(stream.nextDouble());
        if (stock[offer] > 0) {
            stock[offer]--;
            tally.accepted++;
            payment().begin(offer);
        } else if (first && stream.nextDouble() < ReducedFestival.RETRY_SHARE) {
            retries.add(0);
        } else {
            tally.lost++;
        }
    }

    private Payment payment() {
        Payment payment = spare;
        if (payment == null) {
            return new Payment();
        }
        spare = payment.nextSpare;
        return payment;
    }

    private void ship(double acceptedAt, int warehouse) {
        double end = Math.max(simulator.time(), warehouseFree[warehouse]) + service;
        warehouseFree[warehouse] = end;
        tally.shipped(end - acceptedAt);
    }

    private final class Arrival extends Event {
        private int hour;
        private double hourEnd = ReducedFestival.HOUR;

        Arrival() {
            super(simulator);
        }

        @Override
        public void actions() {
            attempt(true);
            scheduleNext(simulator.time());
        }

        /** False when the day is over. What is left of a gap at the full hour goes on at the new hour's rate. */
        boolean scheduleNext(double now) {
            double next = now - Math.log(stream.nextDouble()) / rates[hour];
            while (next >= hourEnd) {
                if (hour + 1 == ReducedFestival.HOURS) {
                    return false;
                }
                next = hourEnd + (next - hourEnd) * rates[hour] / rates[hour + 1];
                hour++;
                hourEnd += ReducedFestival.HOUR;
            }
            schedule(next - now);
            return true;
        }
    }

    private final class Payment extends Event {
        private int offer;
        private double acceptedAt;
        private Payment nextSpare;

        Payment() {
            super(simulator);
        }

        void begin(int of) {
            offer = of;
            acceptedAt = simulator.time();
            schedule(ReducedFestival.PAYMENT_MIN + ReducedFestival.PAYMENT_SPAN * stream.nextDouble());
        }

        @Override
        public void actions() {
            double uniform = stream.nextDouble() - ReducedFestival.DECLINED_SHARE;
            if (uniform < 0) {
                tally.declined++;
                releases.add(offer);
            } else {
                double share = uniform / (1 - ReducedFestival.DECLINED_SHARE);
                ship(acceptedAt, (int) (share * ReducedFestival.WAREHOUSES));
            }
            nextSpare = spare;
            spare = this;
        }
    }

    private final class Retries extends DelayLine {
        Retries() {
            super(simulator, ReducedFestival.RETRY_AFTER);
        }

        @Override
        void due(int ignored) {
            tally.retries++;
            attempt(false);
        }
    }

    private final class Releases extends DelayLine {
        Releases() {
            super(simulator, ReducedFestival.RELEASE_AFTER);
        }

        @Override
        void due(int offer) {
            stock[offer]++;
        }
    }
}
