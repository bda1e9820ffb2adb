package shopping.festival.engine.actors;

/**
 * Where a run has ended.
 *
 * @param minute the first that has no window
 * @param windows closed in all
 */
public record Closed(int minute, long windows) {}
