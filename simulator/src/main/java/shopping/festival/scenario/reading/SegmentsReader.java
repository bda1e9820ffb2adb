package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads the segments of buyers: one a region if the file has none. */
final class SegmentsReader {
    private SegmentsReader() {}

    static List<Segment> read(Section demand, MarketRead market, Each each) {
        Map<String, Section> groups = demand.named("segments", each.of("segment"));
        int regions = market.regions().size();
        if (groups.size() > Order.SEGMENTS_MAX || groups.isEmpty() && regions > Order.SEGMENTS_MAX) {
            demand.wrong("has more than " + Order.SEGMENTS_MAX + " segments. Use fewer segments or regions.");
        }
        return groups.isEmpty() ? byRegion(market) : segments(demand, groups, market);
    }

    private static List<Segment> byRegion(MarketRead market) {
        List<Segment> segments = new ArrayList<>();
        for (int r = 0; r < market.regions().size(); r++) {
            double[] even = new double[market.categories().size()];
            Arrays.fill(even, 1);
            segments.add(new Segment(market.regions().get(r), market.regionShares()[r], r, 0, even));
        }
        return List.copyOf(segments);
    }

    private static List<Segment> segments(Section demand, Map<String, Section> groups, MarketRead market) {
        List<Segment> segments = new ArrayList<>();
        double sum = 0;
        for (Section s : groups.values()) {
            double share = s.share("share");
            sum += share;
            segments.add(new Segment(
                    s.name(),
                    share,
                    s.choice("region", market.regions()),
                    s.number("foreignAppetite", -20, 20),
                    Shares.byName(s, "categories", market.categoryNames(), 0, MarketRead.WEIGHT_MAX, 1)));
        }
        Shares.sumToOne(demand, "segments", sum);
        return List.copyOf(segments);
    }

    /** Weights of streams and segments must leave every buyer something to choose. */
    static void checkChoice(Section demand, List<StreamTerms> streams, List<Segment> segments, MarketRead market) {
        for (StreamTerms stream : streams) {
            for (Segment segment : segments) {
                double sum = 0;
                int c = 0;
                for (Category category : market.plainCategories()) {
                    sum += category.weight() * stream.wants().categoryWeights()[c] * segment.categoryWeights()[c];
                    c++;
                }
                if (!(sum > 0)) {
                    demand.wrong(
                            "streams",
                            stream.name(),
                            "leaves segment " + segment.name() + " no category to choose. Give it a positive weight.");
                }
            }
        }
    }
}
