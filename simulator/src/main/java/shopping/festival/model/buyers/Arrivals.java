package shopping.festival.model.buyers;

import java.util.Arrays;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.PoissonCount;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.Curve;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;

/** When the sessions of a stream begin: a pure function of seed, lane and slot of the day. */
public abstract sealed class Arrivals {

    /** Expected number of sessions over the day. */
    public abstract double expected();

    /** Expected number of sessions between two instants. */
    public abstract double expectedBetween(long from, long to);

    /** The same arrivals in a festival so many times as busy; what does not come by chance stays as it is. */
    public Arrivals times(double factor) {
        return this;
    }

    /** A Poisson stream with so many sessions expected that come when these do. */
    public Arrivals asPoisson(double sessions, long dayLength) {
        int minutes = Intervals.of(dayLength).dayMinutes();
        long[] at = new long[minutes];
        double[] height = new double[minutes];
        for (int m = 0; m < minutes; m++) {
            at[m] = m * VirtualTime.MINUTE;
            height[m] = expectedBetween(at[m], Math.min(dayLength, at[m] + VirtualTime.MINUTE));
        }
        return poisson(sessions, Curve.steps(at, height, dayLength));
    }

    /** What is common to all lanes of a slot. */
    public abstract Slot slot(long start, long end, int lanes);

    /** The arrivals of one slot of the day. */
    public interface Slot {
        /** Writes the arrivals of a lane into {@code times}, wide enough or grown, in no order; see {@link Times}. */
        void into(Times times, long laneBase, int lane);
    }

    /** A reusable list of instants. */
    public static final class Times {
        long[] at = new long[256];
        int size;

        void clear() {
            size = 0;
        }

        void add(long instant) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
            }
            at[size++] = instant;
        }

        public int size() {
            return size;
        }

        public long get(int i) {
            return at[i];
        }
    }

    /** A non-homogeneous Poisson process: {@code sessions} expected, spread by a curve. */
    public static Arrivals poisson(double sessions, Curve curve) {
        return new Poisson(sessions, curve);
    }

    /** One session every {@code interval} from {@code first} on, {@code count} in all. */
    public static Arrivals regular(long first, long interval, long count) {
        return new Regular(first, interval, count);
    }

    /** Sessions at given instants. */
    public static Arrivals list(long[] at) {
        long[] sorted = at.clone();
        Arrays.sort(sorted);
        return new Listed(sorted);
    }

    private static final class Poisson extends Arrivals {
        private final double sessions;
        private final Curve curve;

        Poisson(double sessions, Curve curve) {
            this.sessions = sessions;
            this.curve = curve;
        }

        @Override
        public double expected() {
            return sessions;
        }

        @Override
        public Arrivals times(double factor) {
            return new Poisson(sessions * factor, curve);
        }

        @Override
        public Arrivals asPoisson(double other, long dayLength) {
            return new Poisson(other, curve);
        }

        @Override
        public double expectedBetween(long from, long to) {
            return sessions * curve.share(from, to);
        }

        @Override
        public Slot slot(long start, long end, int lanes) {
            double mean = expectedBetween(start, end) / lanes;
            if (mean <= 0) {
                return (times, laneBase, lane) -> times.clear();
            }
            PoissonCount count = new PoissonCount(mean);
            double h0 = curve.heightAfter(start);
            double h1 = curve.heightBefore(end);
            double length = end - start;
            if (!curve.isStraight(start, end)) {
                return broken(count, start, end);
            }
            return (times, laneBase, lane) -> {
                times.clear();
                int n = count.sample(Draws.bits(laneBase, Purpose.ARRIVAL_COUNT));
                for (int i = 0; i < n; i++) {
                    double u = Draws.unit(Draws.bits(laneBase, Purpose.ARRIVAL_TIME, i));
                    times.add(start + (long) (onSlope(u, h0, h1) * length));
                }
            };
        }

        /** A slot in which the curve has a kink or a jump: the inverse of the whole curve, slower and exact. */
        private Slot broken(PoissonCount count, long start, long end) {
            return (times, laneBase, lane) -> {
                times.clear();
                int n = count.sample(Draws.bits(laneBase, Purpose.ARRIVAL_COUNT));
                for (int i = 0; i < n; i++) {
                    double u = Draws.unit(Draws.bits(laneBase, Purpose.ARRIVAL_TIME, i));
                    times.add(Math.min(end - 1, (long) curve.instantOfPart(start, end, u)));
                }
            };
        }

        /** Inverse of the distribution on [0, 1) whose density goes straight from h0 to h1. */
        private static double onSlope(double u, double h0, double h1) {
            return h0 == h1 ? u : u * (h0 + h1) / (h0 + Math.sqrt(h0 * h0 + u * (h1 * h1 - h0 * h0)));
        }
    }

    private static final class Regular extends Arrivals {
        private final long first;
        private final long interval;
        private final long count;

        Regular(long first, long interval, long count) {
            this.first = first;
            this.interval = interval;
            this.count = count;
        }

        @Override
        public double expected() {
            return count;
        }

        /** How many come before an instant. */
        private long before(long instant) {
            return instant <= first ? 0 : Math.min(count, (instant - first + interval - 1) / interval);
        }

        @Override
        public double expectedBetween(long from, long to) {
            return before(to) - before(from);
        }

        @Override
        public Slot slot(long start, long end, int lanes) {
            long from = before(start);
            long to = before(end);
            return (times, laneBase, lane) -> {
                times.clear();
                for (long k = from + Math.floorMod(lane - from, lanes); k < to; k += lanes) {
                    times.add(first + k * interval);
                }
            };
        }
    }

    private static final class Listed extends Arrivals {
        private final long[] at;

        Listed(long[] at) {
            this.at = at;
        }

        @Override
        public double expected() {
            return at.length;
        }

        private int before(long instant) {
            int low = 0;
            int high = at.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (at[middle] < instant) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        @Override
        public double expectedBetween(long from, long to) {
            return before(to) - before(from);
        }

        @Override
        public Slot slot(long start, long end, int lanes) {
            int from = before(start);
            int to = before(end);
            return (times, laneBase, lane) -> {
                times.clear();
                for (int k = from + Math.floorMod(lane - from, lanes); k < to; k += lanes) {
                    times.add(at[k]);
                }
            };
        }
    }
}
