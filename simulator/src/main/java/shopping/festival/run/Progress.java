package shopping.festival.run;

import shopping.festival.engine.Assembly;

/** Who is told how far a run has come. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (minute, assembly) -> false;

    /**
     * A virtual minute begins.
     *
     * @return true to break the run off
     */
    boolean minute(int minute, Assembly assembly);
}
