package shopping.festival.engine.node;

import java.util.List;
import shopping.festival.measure.MinuteRow;

/** Who is told how far the work has come: within one run by virtual minutes, over many by runs. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (minute, total) -> {};

    /** In place of the number of a look, where there is but one, when all is done. */
    int ONLY_LOOK = 0;

    /** A virtual minute of a run begins. */
    void minute(int minute, Headway total);

    /** A minute of the day is over everywhere: told in order, all of them again when a run begins anew. */
    default void passed(MinuteRow row) {}

    /** A run over several processes begins, or goes on, with a minute that it may have been past: their addresses. */
    default void goesOn(int minute, List<String> processes) {}

    /**
     * So many runs lie ahead.
     *
     * @param look how often the sample will have been looked at when they are done, from 1 on, or {@link #ONLY_LOOK}
     */
    default void ahead(int look, int runs) {}

    /** One of them has ended; told by whoever ran it, on any thread. */
    default void ended() {}
}
