package shopping.festival.study.live;

import java.util.List;

/**
 * An earlier run whose day is drawn behind this one, minute by minute, of the whole market.
 *
 * @param name what was run, in words
 * @param gmvYuan since the bell
 * @param ordersPerSecond accepted in the minute
 */
public record LiveGhost(String name, List<Double> gmvYuan, List<Double> ordersPerSecond) {}
