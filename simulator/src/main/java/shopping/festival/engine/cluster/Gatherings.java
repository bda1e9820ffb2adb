package shopping.festival.engine.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import shopping.festival.engine.cluster.wire.Letter;

/**
 * The states of a run that are on their way, oldest first. A run may end while copies of its last snapshot still come;
 * each process sends one state after the other, so what it sends belongs to the oldest that it has not sent as a whole.
 */
final class Gatherings {
    private final Deque<Gathering> underWay = new ArrayDeque<>();

    void begin(Gathering gathering) {
        underWay.add(gathering);
    }

    /** A process has copied its state, perhaps before it has sent the one before; gives of which. */
    Gathering copied(String address) {
        Gathering gathering = first(g -> !g.hasCopied(address));
        gathering.copied(address);
        return gathering;
    }

    /** A part of a state. */
    void received(String address, Letter.StatePart part) {
        first(g -> !g.hasEnded(address)).received(address, part);
    }

    /** A process has sent its state as a whole; gives of which. */
    Gathering ended(String address, Letter.StateEnd end) {
        Gathering gathering = first(g -> !g.hasEnded(address));
        gathering.ended(address, end.counts());
        return gathering;
    }

    /** It is here, and nobody sends anything of it any more. */
    void remove(Gathering gathering) {
        underWay.remove(gathering);
    }

    private Gathering first(Predicate<Gathering> which) {
        return underWay.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody asked for a state"));
    }
}
