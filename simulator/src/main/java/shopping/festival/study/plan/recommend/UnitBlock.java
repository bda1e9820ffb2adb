package shopping.festival.study.plan.recommend;

/**
 * Units of one item each of which is expected to earn the same.
 *
 * @param from units below them
 * @param to units with them
 * @param eachFen expected profit of each
 */
record UnitBlock(int from, int to, double eachFen) {}
