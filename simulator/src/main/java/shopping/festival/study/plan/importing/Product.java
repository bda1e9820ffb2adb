package shopping.festival.study.plan.importing;

import java.util.List;
import java.util.Map;

/**
 * A product of the shop that is made.
 *
 * @param cells of its row, by the name of the column; what is missing is not there
 * @param places indexes of the locations at which it may lie, the usual ones first; empty where that cannot be told
 * @param expected units at the festival, NaN if nobody knows
 * @param isOfSales whether these are units sold rather than wanted first
 */
record Product(Good good, Map<String, String> cells, List<Integer> places, double expected, boolean isOfSales) {}
