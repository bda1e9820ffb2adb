package shopping.festival.study.mix;

/**
 * An assumption as a scenario makes it.
 *
 * @param name as after {@code --sensitivity}
 * @param title a few words
 * @param key of the scenario; {@code *} stands for every member
 * @param source who published it, or that it is an assumption
 * @param role what hangs on it
 * @param low the low end of the range over which a sensitivity varies it
 * @param high the high end
 * @param reason why that range
 */
record Assumed(
        String name,
        String title,
        String key,
        String value,
        String unit,
        String source,
        String role,
        String low,
        String high,
        String reason) {}
