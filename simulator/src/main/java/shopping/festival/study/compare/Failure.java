package shopping.festival.study.compare;

/**
 * What became of a {@code --fail-on}.
 *
 * @param text as it was written
 * @param ok whether the measure moved no further
 * @param reason the line that tells it
 */
record Failure(String text, boolean ok, String reason) {}
