package shopping.festival.model.sellers;

/**
 * For a while a warehouse is seen to be down, and units are taken there only if no other place has them.
 *
 * @param from from when on, microseconds
 * @param to when it is back
 */
public record Closure(int warehouse, long from, long to) {}
