package shopping.festival.benchmarks.peers;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.UniformGen;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * Model R in SSJ as its manual teaches it: an event for every step of an order's way, a random stream for every
 * question, a queue before every server, and the event list orders them all.
 *
 * <p>Good plain Java, no more: state is primitive, an order is the event of its own payment, the next arrival and each
 * warehouse's end of service are one event each, used again. {@link ReducedSsj} is what can be had by working around
 * the event list.
 */
final class ReducedSsjPlain {
    private final Simulator simulator;
    private final RandomStream arrivalStream;
    private final RandomStream choiceStream;
    private final RandomStream patienceStream;
    private final RandomStream paymentStream;
    private final RandomStream declineStream;
    private final RandomStream routingStream;
    private final Tally tally = new Tally();

    private final double[] rates;
    private final Popularity popularity;
    private final int[] stock;
    private final double service;
    private final Warehouse[] warehouses = new Warehouse[ReducedFestival.WAREHOUSES];
    private final Arrival nextArrival;
    private double arrivalRate;

    ReducedSsjPlain(ReducedFestival model, Supplier<? extends RandomStream> streams, EventList events) {
        simulator = new Simulator(events);
        arrivalStream = streams.get();
        choiceStream = streams.get();
        patienceStream = streams.get();
        paymentStream = streams.get();
        declineStream = streams.get();
        routingStream = streams.get();
        rates = model.rates();
        popularity = new Popularity(model.popularity());
        stock = model.stock();
        service = model.service();
        for (int i = 0; i < warehouses.length; i++) {
            warehouses[i] = new Warehouse();
        }
        nextArrival = new Arrival();
    }

    /** One pass over the day. The clock starts after the tables are built, as it does for every program. */
    ReducedResult run() {
        long start = System.nanoTime();
        simulator.init();
        new FullHour(0).schedule(0);
        simulator.start();
        return tally.result(start);
    }

    private void attempt(boolean first) {
        tally.attempts++;
        int offer = popularity.choose(choiceStream.nextDouble());
        if (stock[offer] > 0) {
            stock[offer]--;
            tally.accepted++;
            new Order(offer).pay();
        } else if (first && patienceStream.nextDouble() < ReducedFestival.RETRY_SHARE) {
            new Retry().schedule(ReducedFestival.RETRY_AFTER);
        } else {
            tally.lost++;
        }
    }

    /** The rate changes, and with it what is left of the gap to the next arrival; at the last one the day is over. */
    private final class FullHour extends Event {
        private int hour;

        FullHour(int hour) {
            super(simulator);
            this.hour = hour;
        }

        @Override
        public void actions() {
            if (hour == ReducedFestival.HOURS) {
                nextArrival.cancel();
                return;
            }
            arrivalRate = rates[hour];
            if (hour == 0) {
                nextArrival.scheduleNextGap();
            } else {
                double left = nextArrival.time() - simulator.time();
                nextArrival.reschedule(left * rates[hour - 1] / rates[hour]);
            }
            hour++;
            schedule(ReducedFestival.HOUR);
        }
    }

    private final class Arrival extends Event {
        Arrival() {
            super(simulator);
        }

        void scheduleNextGap() {
            schedule(ExponentialGen.nextDouble(arrivalStream, arrivalRate));
        }

        @Override
        public void actions() {
            scheduleNextGap();
            attempt(true);
        }
    }

    private final class Retry extends Event {
        Retry() {
            super(simulator);
        }

        @Override
        public void actions() {
            tally.retries++;
            attempt(false);
        }
    }

    /** An accepted order, and the event that ends its payment. */
    private final class Order extends Event {
        private final int offer;
        private final double acceptedAt;

        Order(int offer) {
            super(simulator);
            this.offer = offer;
            acceptedAt = simulator.time();
        }

        void pay() {
            schedule(UniformGen.nextDouble(
                    paymentStream,
                    ReducedFestival.PAYMENT_MIN,
                    ReducedFestival.PAYMENT_MIN + ReducedFestival.PAYMENT_SPAN));
        }

        @Override
        public void actions() {
            if (declineStream.nextDouble() < ReducedFestival.DECLINED_SHARE) {
                tally.declined++;
                new Release(offer).schedule(ReducedFestival.RELEASE_AFTER);
            } else {
                warehouses[routingStream.nextInt(0, warehouses.length - 1)].enter(this);
            }
        }
    }

    private final class Release extends Event {
        private final int offer;

        Release(int offer) {
            super(simulator);
            this.offer = offer;
        }

        @Override
        public void actions() {
            stock[offer]++;
        }
    }

    /** One server and its queue, and the event that ends the service of the order at the head. */
    private final class Warehouse extends Event {
        private final Queue<Order> orders = new ArrayDeque<>();

        Warehouse() {
            super(simulator);
        }

        void enter(Order order) {
            orders.add(order);
            if (orders.size() == 1) {
                schedule(service);
            }
        }

        @Override
        public void actions() {
            tally.shipped(simulator.time() - orders.remove().acceptedAt);
            if (!orders.isEmpty()) {
                schedule(service);
            }
        }
    }
}
