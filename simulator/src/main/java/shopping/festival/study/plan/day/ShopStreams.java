package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.time.Curve;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.IntentId;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.StreamTerms;

/**
 * The streams of buyers that come to a shop: those of the festival, as many as the shop's own demand asks for, and those
 * whom rivals have turned away, when they do so.
 *
 * @param segmentShares of the buyers of all streams together
 * @param categoryWeights per stream and cell of the shop
 * @param segmentWeights per segment and cell of the shop
 */
record ShopStreams(
        List<Stream> streams, double[] segmentShares, double[][] categoryWeights, double[][] segmentWeights) {
    private static final int THOUSAND = 1000;
    /** Where a stream has nobody for a cell. */
    private static final double NOBODY = 0;

    /**
     * @param wanted orders wanted first, per cell
     * @param busy how busy the day is
     */
    static ShopStreams of(ShopGround ground, double[] wanted, double busy) {
        return new Maker(ground, wanted, busy).make();
    }

    /** Index of the first stream of those whom rivals have turned away. */
    static int firstSpilled(ShopGround ground) {
        return ground.scenario().stages().buyers().streams().size();
    }

    private static final class Maker {
        private final ShopGround ground;
        private final Scenario scenario;
        private final Interests interests;
        private final double[] wanted;
        private final double busy;
        private final int cells;
        private final List<Stream> streams = new ArrayList<>();
        private final List<double[]> weights = new ArrayList<>();

        Maker(ShopGround ground, double[] wanted, double busy) {
            this.ground = ground;
            this.scenario = ground.scenario();
            this.interests = ground.interests();
            this.wanted = wanted;
            this.busy = busy;
            this.cells = wanted.length;
        }

        ShopStreams make() {
            for (int s = 0; s < scenario.stages().buyers().streams().size(); s++) {
                addOwn(s);
            }
            addSpilled();
            int segments = scenario.market().segments().size();
            double all = IntStream.range(0, cells).mapToDouble(v -> wanted[v]).sum();
            double[] shares = new double[segments];
            double[][] segmentWeights = new double[segments][cells];
            for (int g = 0; g < segments; g++) {
                for (int v = 0; v < cells; v++) {
                    segmentWeights[g][v] = interests.ofSegment(v, g);
                    shares[g] += all > 0 ? wanted[v] / all * segmentWeights[g][v] : segmentWeights[g][v];
                }
            }
            for (int g = 0; g < segments; g++) {
                Segment segment = scenario.market().segments().get(g);
                for (int v = 0; v < cells; v++) {
                    segmentWeights[g][v] = shares[g] > 0 ? segmentWeights[g][v] / shares[g] : 1;
                }
                shares[g] = shares[g] > 0 ? shares[g] : segment.share() * 1e-12;
            }
            return new ShopStreams(List.copyOf(streams), shares, weights.toArray(double[][]::new), segmentWeights);
        }

        /** As many sessions of one intent each as the cells draw from this stream. */
        private void addOwn(int s) {
            StreamTerms terms = scenario.stages().buyers().streams().get(s);
            double[] from = new double[cells];
            double sum = 0;
            for (int v = 0; v < cells; v++) {
                from[v] = wanted[v] * interests.ofStream(v, s);
                sum += from[v];
            }
            Arrivals arrivals = terms.arrivals().asPoisson(sum * busy, scenario.dayLength());
            add(terms.name(), arrivals, from, sum);
        }

        /** One stream a cell as far as there are streams left, the cells with the fewest buyers in the last one. */
        private void addSpilled() {
            double[] totals = new double[cells];
            for (int v = 0; v < cells; v++) {
                totals[v] = wanted[v] * sum(spillOf(v));
            }
            List<Integer> most = IntStream.range(0, cells)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer v) -> -totals[v]))
                    .toList();
            int left = IntentId.STREAMS_MAX - streams.size();
            for (int k = 0; k < Math.min(left, cells); k++) {
                List<Integer> group = k == left - 1 ? most.subList(k, cells) : most.subList(k, k + 1);
                addSpilled(k, group, totals);
            }
        }

        private void addSpilled(int number, List<Integer> group, double[] totals) {
            double[] from = new double[cells];
            double sum = 0;
            float[] byMinute = new float[spillOf(group.get(0)).length];
            for (int v : group) {
                from[v] = totals[v];
                sum += totals[v];
                float[] spill = spillOf(v);
                for (int m = 0; m < byMinute.length; m++) {
                    byMinute[m] += (float) (wanted[v] * spill[m]);
                }
            }
            if (sum > 0) {
                add("spilled-" + number, Arrivals.poisson(sum * busy, curve(byMinute)), from, sum);
            }
        }

        private Curve curve(float[] byMinute) {
            long[] at = new long[byMinute.length];
            double[] height = new double[byMinute.length];
            for (int m = 0; m < at.length; m++) {
                at[m] = m * VirtualTime.MINUTE;
                // Of the last minute there may be only a part in the day: as many come, the more densely.
                long end = Math.min(at[m] + VirtualTime.MINUTE, scenario.dayLength());
                height[m] = (double) byMinute[m] * VirtualTime.MINUTE / (end - at[m]);
            }
            return Curve.steps(at, height, scenario.dayLength());
        }

        private float[] spillOf(int v) {
            return ground.spill(v);
        }

        private static double sum(float[] values) {
            double sum = 0;
            for (float x : values) {
                sum += x;
            }
            return sum;
        }

        /** Sessions of a stream that has nobody would all be for the first cell: weights need a positive sum. */
        private void add(String name, Arrivals arrivals, double[] from, double sum) {
            double[] relative = new double[cells];
            for (int v = 0; v < cells; v++) {
                relative[v] = sum > 0 && wanted[v] > 0 ? from[v] / wanted[v] : NOBODY;
            }
            if (sum <= 0) {
                relative[0] = 1;
            }
            streams.add(new Stream(name, arrivals, THOUSAND));
            weights.add(relative);
        }
    }
}
