package shopping.festival.benchmarks.peers;

import java.util.SplittableRandom;

/**
 * Model R as one loop over arrays, without any framework: the limit that a program on one core can be held against.
 *
 * <p>Between two arrivals it plays whatever came due before the second: retries, releases and payments, in time order.
 */
final class ReducedFlat {
    private final SplittableRandom random;
    private final Tally tally = new Tally();
    private final double[] rates;
    private final Popularity popularity;
    private final int[] stock;
    private final double service;
    private final double[] warehouseFree = new double[ReducedFestival.WAREHOUSES];

    private final PaymentWheel payments = new PaymentWheel();
    private final Ring retries = new Ring();
    private final Ring releases = new Ring();

    ReducedFlat(ReducedFestival model, long seed) {
        random = new SplittableRandom(seed);
        rates = model.rates();
        popularity = new Popularity(model.popularity());
        stock = model.stock();
        service = model.service();
    }

    ReducedResult run() {
        long start = System.nanoTime();
        for (int hour = 0; hour < ReducedFestival.HOURS; hour++) {
            double end = (hour + 1) * ReducedFestival.HOUR;
            double gapMean = 1 / rates[hour];
            double now = hour * ReducedFestival.HOUR - Math.log(1 - random.nextDouble()) * gapMean;
            // No memory: the gap that crosses the full hour is simply drawn afresh at the new hour's rate.
            while (now < end) {
                playUntil(now);
                attempt(now, true);
                now -= Math.log(1 - random.nextDouble()) * gapMean;
            }
        }
        playUntil(Double.MAX_VALUE);
        return tally.result(start);
    }

    private void playUntil(double until) {
        while (true) {
            double line = Math.min(retries.due, releases.due);
            double payment = payments.nextBefore(Math.min(line, until));
            if (payment < line && payment < until) {
                settle(payment);
            } else if (line >= until) {
                return;
            } else if (retries.due <= releases.due) {
                retries.take();
                tally.retries++;
                attempt(line, false);
            } else {
                stock[releases.take()]++;
            }
        }
    }

    private void attempt(double now, boolean first) {
        tally.attempts++;
        int offer = popularity.choose(random.nextDouble());
        if (stock[offer] > 0) {
            stock[offer]--;
            tally.accepted++;
            payments.add(
                    now, now + ReducedFestival.PAYMENT_MIN + ReducedFestival.PAYMENT_SPAN * random.nextDouble(), offer);
        } else if (first && random.nextLong() < 0) {
            retries.add(now + ReducedFestival.RETRY_AFTER, 0);
        } else {
            tally.lost++;
        }
    }

    private void settle(double now) {
        int taken = payments.take();
        long bits = random.nextLong();
        if (bits >>> 57 == 0) {
            tally.declined++;
            releases.add(now + ReducedFestival.RELEASE_AFTER, payments.offer(taken));
        } else {
            int warehouse = (int) (bits & ReducedFestival.WAREHOUSES - 1);
            double end = Math.max(now, warehouseFree[warehouse]) + service;
            warehouseFree[warehouse] = end;
            tally.shipped(end - payments.acceptedAt(taken));
        }
    }
}
