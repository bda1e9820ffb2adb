package shopping.festival.study.replay.play;

import java.util.List;
import java.util.Map;

/**
 * A replay that is over.
 *
 * @param refusedValues what the shop told and could not be said back to it, and how often
 */
public record Played(List<Purchase> purchases, Generator generator, Map<String, Long> refusedValues) {

    /**
     * How the sending went.
     *
     * @param nanos it took
     * @param connectionsMost open at once
     * @param waitingMost requests that waited at once for want of a connection
     * @param unlisted attempts at offers that the shop does not have
     * @param cutOff what buyers would still have done after the drain
     */
    public record Generator(long nanos, int connectionsMost, int waitingMost, long unlisted, long cutOff) {}
}
