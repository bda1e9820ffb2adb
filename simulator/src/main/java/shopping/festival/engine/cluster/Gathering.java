package shopping.festival.engine.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.actors.Peer;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.snapshot.Sections;

/** The state of a run being gathered from all its processes. */
final class Gathering {
    private final int minute;
    private final long windows;
    private final Peer<GuardianMessage> asker;
    private final Part own = new Part(new Sections());
    private final Map<String, Part> others = new LinkedHashMap<>();

    private static final class Part {
        Sections sections;
        boolean isCopied;

        @Nullable
        EngineCounts counts;

        Part(Sections sections) {
            this.sections = sections;
        }
    }

    /**
     * @param addresses of all other processes
     * @param asker who is told of it
     */
    Gathering(int minute, long windows, Iterable<String> addresses, Peer<GuardianMessage> asker) {
        this.minute = minute;
        this.windows = windows;
        this.asker = asker;
        addresses.forEach(address -> others.put(address, new Part(new Sections())));
    }

    int minute() {
        return minute;
    }

    long windows() {
        return windows;
    }

    Peer<GuardianMessage> asker() {
        return asker;
    }

    /** What this process has copied. */
    void own(Sections sections, EngineCounts counts) {
        own.sections = sections;
        own.isCopied = true;
        own.counts = counts;
    }

    private Part of(String address) {
        return Objects.requireNonNull(others.get(address), "nobody of this run");
    }

    boolean hasCopied(String address) {
        return of(address).isCopied;
    }

    void copied(String address) {
        of(address).isCopied = true;
    }

    /** Whether all have copied their state. */
    boolean isCopied() {
        return own.isCopied && others.values().stream().allMatch(part -> part.isCopied);
    }

    void received(String address, Letter.StatePart part) {
        of(address).sections.receive(part.section(), part.size(), part.isSum(), part.words());
    }

    boolean hasEnded(String address) {
        return of(address).counts != null;
    }

    void ended(String address, EngineCounts counts) {
        of(address).counts = counts;
    }

    /** Whether all of it is here. */
    boolean isComplete() {
        return own.counts != null && others.values().stream().allMatch(part -> part.counts != null);
    }

    private List<Part> all() {
        List<Part> all = new ArrayList<>(List.of(own));
        all.addAll(others.values());
        return all;
    }

    /** What came from each. */
    List<Sections> sections() {
        return all().stream().map(part -> part.sections).toList();
    }

    /** What the engines of all did. */
    EngineCounts counts() {
        return all().stream()
                .map(part -> Objects.requireNonNull(part.counts))
                .reduce(EngineCounts.NONE, EngineCounts::and);
    }
}
