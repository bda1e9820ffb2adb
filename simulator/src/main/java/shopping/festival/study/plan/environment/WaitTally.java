package shopping.festival.study.plan.environment;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.VirtualTime;

/** Who came to a station, how long they waited and who was turned away, by minute of arrival. */
final class WaitTally implements Stateful {
    /** Fewer arrivals than this say little about a minute: its neighbours are asked too. */
    private static final int ENOUGH = 50;

    private long[] served = new long[0];
    private long[] waited = new long[0];
    private long[] refused = new long[0];

    private void grow(int minute) {
        if (minute >= served.length) {
            int length = Math.max(minute + 1, served.length * 3 / 2);
            served = Arrays.copyOf(served, length);
            waited = Arrays.copyOf(waited, length);
            refused = Arrays.copyOf(refused, length);
        }
    }

    void served(long arrival, long start) {
        int minute = VirtualTime.minuteOf(arrival);
        grow(minute);
        served[minute]++;
        waited[minute] += start - arrival;
    }

    /** Waited before or behind the place at which who comes is counted. */
    void waitedBefore(long arrival, long start) {
        int minute = VirtualTime.minuteOf(arrival);
        grow(minute);
        waited[minute] += start - arrival;
    }

    void refused(long arrival) {
        int minute = VirtualTime.minuteOf(arrival);
        grow(minute);
        refused[minute]++;
    }

    @Override
    public void state(Tape tape) {
        served = tape.words(served);
        waited = tape.words(waited);
        refused = tape.words(refused);
    }

    void add(WaitTally other) {
        grow(Math.max(0, other.served.length - 1));
        for (int m = 0; m < other.served.length; m++) {
            served[m] += other.served[m];
            waited[m] += other.waited[m];
            refused[m] += other.refused[m];
        }
    }

    Environment.Waits waits() {
        int minutes = served.length;
        while (minutes > 1 && served[minutes - 1] + refused[minutes - 1] == 0) {
            minutes--;
        }
        if (minutes == 0) {
            return new Environment.Waits(new long[1], new double[0]);
        }
        long[] came = new long[minutes];
        boolean everRefused = false;
        for (int m = 0; m < minutes; m++) {
            came[m] = served[m] + refused[m];
            everRefused |= refused[m] > 0;
        }
        float[] micros = Smooth.ratio(waited, served, minutes, ENOUGH, 0);
        float[] share = Smooth.ratio(refused, came, minutes, ENOUGH, 0);
        long[] wait = new long[minutes];
        double[] turnedAway = new double[everRefused ? minutes : 0];
        for (int m = 0; m < minutes; m++) {
            wait[m] = (long) micros[m];
            if (everRefused) {
                turnedAway[m] = share[m];
            }
        }
        return new Environment.Waits(wait, turnedAway);
    }
}
