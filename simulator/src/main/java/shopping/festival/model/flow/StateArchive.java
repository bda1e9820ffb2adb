package shopping.festival.model.flow;

import shopping.festival.base.state.Stateful;

/**
 * Where a stage tells its state, or has it back, at an instant between two windows. It tells of its units (lanes, stock
 * records, warehouses), each under its number, and of rows; so whoever takes it over may host other units.
 */
public interface StateArchive {

    /** Whether the state is had back. */
    boolean isRead();

    /** The instant between two windows. */
    long instant();

    /** The state of one unit that is hosted here. */
    void unit(String kind, int unit, Stateful state);

    /**
     * So many words for each of a range of units that are hosted here.
     *
     * @param first of the range
     * @param width words of a unit
     */
    void range(String kind, int first, int width, long[] words);

    /**
     * Entries of so many words, of any number.
     *
     * @param words all entries that are kept here, one behind the other, in an array that nobody else uses
     * @param mine whether an entry belongs here, asked when they are had back
     * @return those that belong here; in the order in which they were told
     */
    long[] entries(String kind, int width, long[] words, Mine mine);

    /** Numbers that add up over all who tell them: had back by one of them, all others get 0. */
    void sums(String kind, Stateful state);

    /** Rows that wait are here now, when they are had back: for the audit. */
    default void holds(Sums rows) {}

    /** Whose an entry is. */
    @FunctionalInterface
    interface Mine {
        boolean isMine(long[] words, int at);
    }
}
