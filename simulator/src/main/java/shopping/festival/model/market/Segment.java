package shopping.festival.model.market;

/**
 * A segment of buyers: a kind of buyer in a region.
 *
 * @param share its share of the sessions
 * @param region index of its region
 * @param foreignAppetite added to the log-odds of choosing a foreign brand
 * @param categoryWeights multiply the categories' weights
 */
public record Segment(String name, double share, int region, double foreignAppetite, double[] categoryWeights) {}
