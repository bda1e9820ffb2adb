package shopping.festival.study.replay.timetable;

/**
 * An intent that is about to order.
 *
 * @param at instant of the day, microseconds since the bell
 * @param id of the intent
 * @param order what it wants, by {@code Order}
 * @param fen what that is worth
 */
public record Attempt(long at, long id, long order, long fen) {}
