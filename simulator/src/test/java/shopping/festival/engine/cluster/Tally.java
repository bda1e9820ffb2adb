package shopping.festival.engine.cluster;

import java.util.EnumMap;
import java.util.Map;

/** What a proxy has seen and done. */
final class Tally {
    private final Map<ArteryStream, Integer> connections = new EnumMap<>(ArteryStream.class);
    private final Map<ArteryStream, Long> frames = new EnumMap<>(ArteryStream.class);
    private final Map<Trouble, Long> troubles = new EnumMap<>(Trouble.class);
    private int foreigners;
    private int severed;

    /** Connections opened so far, whether they live or not. */
    synchronized int connections(ArteryStream stream) {
        return connections.getOrDefault(stream, 0);
    }

    /** Connections opened so far that are not Artery's in plain text. */
    synchronized int foreigners() {
        return foreigners;
    }

    /** Frames that have come in, with those that did not go out. */
    synchronized long frames(ArteryStream stream) {
        return frames.getOrDefault(stream, 0L);
    }

    /** How often it happened; of {@link Trouble#CUT}, how often all connections were cut at once. */
    synchronized long met(Trouble trouble) {
        return troubles.getOrDefault(trouble, 0L);
    }

    /** Connections that a cut found open. */
    synchronized int severed() {
        return severed;
    }

    synchronized void countConnection(ArteryStream stream) {
        connections.merge(stream, 1, Integer::sum);
    }

    synchronized void countForeigner() {
        foreigners++;
    }

    synchronized void countFrame(ArteryStream stream) {
        frames.merge(stream, 1L, Long::sum);
    }

    synchronized void count(Trouble trouble) {
        troubles.merge(trouble, 1L, Long::sum);
    }

    synchronized void countSevered(int open) {
        severed += open;
    }

    @Override
    public synchronized String toString() {
        return "connections " + connections + ", others " + foreigners + ", frames " + frames + ", troubles " + troubles
                + ", severed " + severed;
    }
}
