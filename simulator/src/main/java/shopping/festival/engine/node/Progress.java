package shopping.festival.engine.node;

/** Who is told how far a run has come. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (minute, total) -> false;

    /**
     * A virtual minute begins.
     *
     * @return true to break the run off
     */
    boolean minute(int minute, Snapshot total);
}
