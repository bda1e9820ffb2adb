package shopping.festival.study.mix;

/**
 * What a figure of a sweep means, for those who show it.
 *
 * @param key its name in the files
 * @param unit such as {@code fen} or {@code orders/s}; {@code share} for what lies between 0 and 1
 * @param title a few words
 * @param definition one sentence
 * @param wholeMarket true if the simulated figure was divided by the scale, so that it can be compared with the world
 */
public record Measure(String key, String unit, String title, String definition, boolean wholeMarket) {}
