package shopping.festival.study.plan.environment;

import shopping.festival.model.market.Mode;
import shopping.festival.model.servers.Congestion;

/**
 * The festival around a shop that is too small to change it: means over replications of the market without the shop, by
 * minute of the day.
 *
 * @param origins how many origins the scenario has, for {@link #cell}
 * @param interest per cell: first attempts in the whole market
 * @param interestByMinute per cell and minute: the same, null for cells that nobody looks into
 * @param spill per cell and minute: attempts by buyers a rival has turned away, per first attempt of the whole day; null
 *     for cells that too few look into
 * @param found per category, reaction and minute: of the buyers who were told sold out then and reacted so, the share
 *     that was served and paid somewhere in the end
 * @param checkout waits before the checkout, and the share it refuses
 * @param payment waits before payment
 * @param warehouses waits before the pickers of each
 * @param ports waits before the customs of each
 */
public record Environment(
        int origins,
        double[] interest,
        float[][] interestByMinute,
        float[][] spill,
        float[][][] found,
        Waits checkout,
        Waits payment,
        Waits[] warehouses,
        Waits[] ports) {

    /**
     * A station by minute of arrival.
     *
     * @param micros mean wait
     * @param refused share of those who come that are turned away; empty if nobody ever is
     */
    public record Waits(long[] micros, double[] refused) {
        public Congestion congestion() {
            return new Congestion(micros, refused);
        }
    }

    private static final int MODES = Mode.values().length;

    /** The number of a cell, whatever the order in which a market happens to know them. */
    public int cell(int category, int origin, Mode mode) {
        return cell(origins, category, origin, mode);
    }

    static int cell(int origins, int category, int origin, Mode mode) {
        return (category * origins + origin) * MODES + mode.ordinal();
    }

    /** The spill of a category's cells on average, for a cell that is new to the market. */
    public float[] spillIn(int category) {
        float[] mean = new float[minutes()];
        double all = 0;
        for (int c = category * origins * MODES; c < (category + 1) * origins * MODES; c++) {
            if (spill[c] != null) {
                all += interest[c];
                for (int m = 0; m < mean.length; m++) {
                    mean[m] += (float) (spill[c][m] * interest[c]);
                }
            }
        }
        for (int m = 0; m < mean.length && all > 0; m++) {
            mean[m] /= (float) all;
        }
        return mean;
    }

    /** Minutes of the day. */
    public int minutes() {
        return found[0][0].length;
    }

    /** First attempts of the whole market in a category. */
    public double interestIn(int category) {
        double sum = 0;
        for (int c = category * origins * MODES; c < (category + 1) * origins * MODES; c++) {
            sum += interest[c];
        }
        return sum;
    }
}
