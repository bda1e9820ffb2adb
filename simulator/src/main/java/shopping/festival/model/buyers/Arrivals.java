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

    /** Whether it is drawn how many come. */
    public boolean isByChance() {
        return false;
    }

    /** Before this instant nobody comes, from a given one on; {@link VirtualTime#NEVER} if nobody comes any more. */
    public abstract long nextAfter(long from);

    /** The same arrivals in a festival so many times as busy; what does not come by chance stays as it is. */
    public Arrivals times(double factor) {
        return this;
    }

    /**
     * The same arrivals in a part of the market: those of a Poisson stream are so many fewer, of fixed instants some are
     * kept.
     *
     * @param share of the whole, above 0 and at most 1
     * @param phase where the sample begins, a draw from 0 to 1 that is the stream's own
     */
    public abstract Arrivals sampled(double share, double phase);

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
        return new Regular(first, interval, count, 1, 0);
    }

    /** Sessions at given instants. */
    public static Arrivals list(long[] at) {
        long[] sorted = at.clone();
        Arrays.sort(sorted);
        return new Listed(sorted, 1, 0);
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
        public boolean isByChance() {
            return true;
        }

        @Override
        public long nextAfter(long from) {
            return curve.nextAbove(from);
        }

        @Override
        public Arrivals times(double factor) {
            return new Poisson(sessions * factor, curve);
        }

        @Override
        public Arrivals sampled(double share, double phase) {
            return times(share);
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
            // Who comes once in a while on a single lane mostly does not: then how the curve goes is not asked.
            return lanes > 1
                    ? within(count, start, end)
                    : (times, laneBase, lane) -> {
                        if (count.sample(Draws.bits(laneBase, Purpose.ARRIVAL_COUNT)) > 0) {
                            within(count, start, end).into(times, laneBase, lane);
                        } else {
                            times.clear();
                        }
                    };
        }

        private Slot within(PoissonCount count, long start, long end) {
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

    /**
     * Sessions at fixed instants, numbered in the order of time, of which a sample is kept: session k if
     * {@code ⌊(k + 1) · share + phase⌋} is more than {@code ⌊k · share + phase⌋}. So many as the share says, spread as
     * evenly as they can be, and where that is less than one, the phase decides whether any comes at all.
     */
    private abstract static sealed class Fixed extends Arrivals {
        private final double share;
        private final double phase;

        Fixed(double share, double phase) {
            this.share = share;
            this.phase = phase;
        }

        /** How many of the whole come before an instant. */
        abstract long wholeBefore(long instant);

        abstract long wholeCount();

        /** When session k of the whole comes. */
        abstract long instant(long k);

        /** How many of the first k are kept. */
        private long kept(long k) {
            return share == 1 ? k : (long) Math.floor(k * share + phase);
        }

        /** Which of the whole is number n of the sample. */
        private long wholeOf(long n) {
            if (share == 1) {
                return n;
            }
            // What rounding leaves is made good by the rule itself.
            long k = Math.max(0, (long) Math.ceil((n + 1 - phase) / share) - 1);
            while (kept(k + 1) < n + 1) {
                k++;
            }
            while (k > 0 && kept(k) > n) {
                k--;
            }
            return k;
        }

        @Override
        public double expected() {
            return wholeCount() * share;
        }

        @Override
        public long nextAfter(long from) {
            long n = kept(wholeBefore(from));
            return n < kept(wholeCount()) ? instant(wholeOf(n)) : VirtualTime.NEVER;
        }

        @Override
        public double expectedBetween(long from, long to) {
            return (wholeBefore(to) - wholeBefore(from)) * share;
        }

        @Override
        public Slot slot(long start, long end, int lanes) {
            long from = kept(wholeBefore(start));
            long to = kept(wholeBefore(end));
            return (times, laneBase, lane) -> {
                times.clear();
                for (long n = from + Math.floorMod(lane - from, lanes); n < to; n += lanes) {
                    times.add(instant(wholeOf(n)));
                }
            };
        }
    }

    private static final class Regular extends Fixed {
        private final long first;
        private final long interval;
        private final long count;

        Regular(long first, long interval, long count, double share, double phase) {
            super(share, phase);
            this.first = first;
            this.interval = interval;
            this.count = count;
        }

        @Override
        public Arrivals sampled(double share, double phase) {
            return share == 1 ? this : new Regular(first, interval, count, share, phase);
        }

        @Override
        long wholeCount() {
            return count;
        }

        @Override
        long wholeBefore(long instant) {
            return instant <= first ? 0 : Math.min(count, (instant - first + interval - 1) / interval);
        }

        @Override
        long instant(long k) {
            return first + k * interval;
        }
    }

    private static final class Listed extends Fixed {
        private final long[] at;

        Listed(long[] sorted, double share, double phase) {
            super(share, phase);
            this.at = sorted;
        }

        @Override
        public Arrivals sampled(double share, double phase) {
            return share == 1 ? this : new Listed(at, share, phase);
        }

        @Override
        long wholeCount() {
            return at.length;
        }

        @Override
        long wholeBefore(long instant) {
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
        long instant(long k) {
            return at[(int) k];
        }
    }
}
