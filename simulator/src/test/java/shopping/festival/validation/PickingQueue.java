package shopping.festival.validation;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Station;

/**
 * An M/G/c queue: Poisson orders before the pickers of a warehouse, from empty. A run has many warehouses, each of them
 * a replication; its orders split over them as independent Poisson streams, which {@link SplittingTest} tests.
 */
record PickingQueue(double perHour, int pickers, Law picking) {

    /** What is seen in [from, to) in so many replications, a whole number of runs; orders stop at {@code to}. */
    QueueSums observe(int replications, int warehouses, long from, long to, long... longWaits) {
        QueueSums sums = new QueueSums(Station.WAREHOUSE, warehouses, from, to, longWaits);
        for (int run = 0; run < replications / warehouses; run++) {
            run(run, warehouses, to, sums);
            sums.runEnded();
        }
        return sums;
    }

    /** One run on many warehouses. */
    void run(int replication, int warehouses, long to, Witness witness) {
        Profile orders = Profile.constant(perHour, (double) to / VirtualTime.HOUR);
        new TextbookFestival(orders.poisson(warehouses), to)
                .warehouses(warehouses, pickers, picking)
                .run(replication, witness);
    }
}
