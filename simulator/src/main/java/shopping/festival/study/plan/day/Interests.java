package shopping.festival.study.plan.day;

import java.util.Arrays;
import java.util.List;
import shopping.festival.model.market.Interest;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Segment;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Scenario;

/**
 * From which streams and segments the interest in each of a shop's cells comes: as in the whole market, so that a shop of
 * appliances is busy when appliances are.
 */
final class Interests {
    private final double[][][] share;

    /** @param cells of the shop */
    Interests(Scenario scenario, List<ShopCell> cells) {
        MarketTerms market = scenario.market();
        Mix mix = market.mix();
        int categories = market.categories().size();
        boolean[] sold = new boolean[categories];
        Arrays.fill(sold, true);
        Interest interest = new Interest(market.categories(), market.segments(), mix, sold, sold);
        int streams = mix.streams().size();
        int segments = market.segments().size();
        this.share = new double[cells.size()][streams][segments];
        for (int s = 0; s < streams; s++) {
            for (int g = 0; g < segments; g++) {
                double[] weights = interest.categoryWeights(s, g);
                double all = 0;
                for (double w : weights) {
                    all += w;
                }
                Segment segment = market.segments().get(g);
                for (int v = 0; v < share.length; v++) {
                    ShopCell cell = cells.get(v);
                    double foreign = interest.foreignProbability(g, cell.category());
                    double side = cell.origin() == market.home() ? 1 - foreign : foreign;
                    share[v][s][g] =
                            mix.streams().get(s).share() * segment.share() * weights[cell.category()] / all * side;
                }
            }
        }
        for (double[][] of : share) {
            normalise(of);
        }
    }

    /** A cell that nobody of this market looks into is looked into by everybody alike. */
    private static void normalise(double[][] share) {
        double sum = 0;
        for (double[] row : share) {
            for (double x : row) {
                sum += x;
            }
        }
        for (double[] row : share) {
            for (int g = 0; g < row.length; g++) {
                row[g] = sum > 0 ? row[g] / sum : 1.0 / (share.length * row.length);
            }
        }
    }

    /** Share of a cell's interest that comes by a stream from a segment; 1 over all of them. */
    double share(int cell, int stream, int segment) {
        return share[cell][stream][segment];
    }

    /** Share of a cell's interest that comes by a stream. */
    double ofStream(int cell, int stream) {
        double sum = 0;
        for (double x : share[cell][stream]) {
            sum += x;
        }
        return sum;
    }

    /** Share of a cell's interest that comes from a segment. */
    double ofSegment(int cell, int segment) {
        double sum = 0;
        for (double[] row : share[cell]) {
            sum += row[segment];
        }
        return sum;
    }
}
