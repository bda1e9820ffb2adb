package shopping.festival.study.plan.environment;

import java.util.stream.IntStream;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Reaction;

/** What replications of the market counted, by minute of the day. */
final class EnvironmentTally implements Stateful {
    /** Events a minute that say enough about it; below, its neighbours are asked too. */
    private static final int ENOUGH = 100;
    /** First attempts that say enough about a cell; below, its category is asked. */
    private static final int ENOUGH_A_DAY = 1000;

    private final Extent extent;
    final int origins;
    final int minutes;
    final long[][] first;
    final long[][] spilled;
    final long[][][] soldOut;
    final long[][][] found;
    long accepted;
    long paid;
    final WaitTally checkout = new WaitTally();
    final WaitTally payment = new WaitTally();
    final WaitTally[] warehouses;
    final WaitTally[] ports;
    private final double leavesPlatform;
    private int replications;

    /**
     * How much there is to count.
     *
     * @param cells numbers of the cells that this market has
     */
    record Extent(int minutes, int categories, int origins, int warehouses, int ports, int[] cells) {
        static Extent of(Festival festival) {
            Market market = festival.market();
            int origins = market.origins().size();
            return new Extent(
                    Intervals.of(festival.buyers().dayLength()).dayMinutes(),
                    market.categories().size(),
                    origins,
                    festival.warehouses().size(),
                    festival.delivery().ports().size(),
                    market.cells().stream()
                            .mapToInt(c -> Environment.cell(origins, c.category(), c.origin(), c.mode()))
                            .toArray());
        }

        static Extent read(Tape tape) {
            return new Extent(
                    tape.word(0), tape.word(0), tape.word(0), tape.word(0), tape.word(0), tape.words(new int[0]));
        }

        void write(Tape tape) {
            IntStream.of(minutes, categories, origins, warehouses, ports).forEach(tape::word);
            tape.words(cells);
        }
    }

    /** @param leavesPlatform of those who look for another store, the share that looks outside */
    EnvironmentTally(Extent extent, double leavesPlatform) {
        this.extent = extent;
        this.origins = extent.origins;
        this.minutes = extent.minutes;
        int cells = extent.categories * origins * Mode.values().length;
        this.first = new long[cells][];
        this.spilled = new long[cells][];
        for (int cell : extent.cells) {
            first[cell] = new long[minutes];
            spilled[cell] = new long[minutes];
        }
        this.soldOut = new long[extent.categories][Reaction.values().length][minutes];
        this.found = new long[extent.categories][Reaction.values().length][minutes];
        this.warehouses = waits(extent.warehouses);
        this.ports = waits(extent.ports);
        this.leavesPlatform = leavesPlatform;
        this.replications = 1;
    }

    Extent extent() {
        return extent;
    }

    /** What one replication counted, for another process. */
    @Override
    public void state(Tape tape) {
        for (int cell : extent.cells) {
            tape.each(first[cell]);
            tape.each(spilled[cell]);
        }
        for (int c = 0; c < soldOut.length; c++) {
            for (int r = 0; r < soldOut[c].length; r++) {
                tape.each(soldOut[c][r]);
                tape.each(found[c][r]);
            }
        }
        accepted = tape.word(accepted);
        paid = tape.word(paid);
        checkout.state(tape);
        payment.state(tape);
        tape.each(warehouses);
        tape.each(ports);
    }

    private static WaitTally[] waits(int units) {
        WaitTally[] waits = new WaitTally[units];
        for (int u = 0; u < units; u++) {
            waits[u] = new WaitTally();
        }
        return waits;
    }

    /** Adds another replication; a small market may have other cells in it. */
    void add(EnvironmentTally other) {
        replications += other.replications;
        accepted += other.accepted;
        paid += other.paid;
        addTo(first, other.first);
        addTo(spilled, other.spilled);
        for (int c = 0; c < soldOut.length; c++) {
            addTo(soldOut[c], other.soldOut[c]);
            addTo(found[c], other.found[c]);
        }
        checkout.add(other.checkout);
        payment.add(other.payment);
        for (int w = 0; w < warehouses.length; w++) {
            warehouses[w].add(other.warehouses[w]);
        }
        for (int p = 0; p < ports.length; p++) {
            ports[p].add(other.ports[p]);
        }
    }

    private static void addTo(long[][] sum, long[][] more) {
        for (int i = 0; i < sum.length; i++) {
            if (sum[i] == null) {
                sum[i] = more[i];
            } else if (more[i] != null) {
                for (int m = 0; m < sum[i].length; m++) {
                    sum[i][m] += more[i][m];
                }
            }
        }
    }

    /** @param scale of the market that was counted: counts are divided by it */
    Environment environment(double scale) {
        int cells = first.length;
        double[] interest = new double[cells];
        float[][] byMinute = new float[cells][];
        float[][] spill = new float[cells][];
        for (int c = 0; c < cells; c++) {
            long total = first[c] == null ? 0 : sum(first[c]);
            if (total > 0) {
                interest[c] = total / (replications * scale);
                byMinute[c] = times(Smooth.rate(first[c], minutes, ENOUGH), 1 / (replications * scale));
                spill[c] = total < ENOUGH_A_DAY ? null : times(Smooth.rate(spilled[c], minutes, ENOUGH), 1.0 / total);
            }
        }
        double paidShare = accepted == 0 ? 1 : paid / (double) accepted;
        float[][][] shares = new float[soldOut.length][][];
        for (int c = 0; c < soldOut.length; c++) {
            shares[c] = new float[soldOut[c].length][];
            for (int r = 0; r < soldOut[c].length; r++) {
                float unknown = foundWhereNothingIsOut(Reaction.values()[r]);
                shares[c][r] = times(Smooth.ratio(found[c][r], soldOut[c][r], minutes, ENOUGH, unknown), paidShare);
            }
        }
        return new Environment(
                origins,
                interest,
                byMinute,
                spill,
                shares,
                checkout.waits(),
                payment.waits(),
                of(warehouses),
                of(ports));
    }

    /** Where no rival was ever sold out, whoever stays on the platform finds another offer. */
    private float foundWhereNothingIsOut(Reaction reaction) {
        return switch (reaction) {
            case ANOTHER_STORE -> (float) (1 - leavesPlatform);
            case ANOTHER_VARIANT, ANOTHER_BRAND, AFRESH -> 1;
            case DELAY, LEAVE -> 0;
        };
    }

    private static Environment.Waits[] of(WaitTally[] tallies) {
        Environment.Waits[] waits = new Environment.Waits[tallies.length];
        for (int i = 0; i < tallies.length; i++) {
            waits[i] = tallies[i].waits();
        }
        return waits;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long n : counts) {
            sum += n;
        }
        return sum;
    }

    private static float[] times(float[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * factor);
        }
        return values;
    }
}
