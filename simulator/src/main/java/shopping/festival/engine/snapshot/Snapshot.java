package shopping.festival.engine.snapshot;

/**
 * A run between two windows: everything that it needs to go on, whoever hosts it then.
 *
 * @param minute of virtual time with which it goes on
 * @param windows how many were closed before it
 * @param state of all units, and the books so far
 */
public record Snapshot(int minute, long windows, Sections state) {}
