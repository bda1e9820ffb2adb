package shopping.festival.engine.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.snapshot.Sections;

/** The state of a run being gathered from all its processes. */
final class Gathering {
    private final int minute;
    private final long windows;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private static final class Part {
        final Sections sections = new Sections();
        boolean isCopied;

        @Nullable
        EngineCounts counts;
    }

    /** @param addresses of all other processes */
    Gathering(int minute, long windows, Iterable<String> addresses) {
        this.minute = minute;
        this.windows = windows;
        addresses.forEach(address -> parts.put(address, new Part()));
    }

    int minute() {
        return minute;
    }

    long windows() {
        return windows;
    }

    private Part of(String address) {
        return Objects.requireNonNull(parts.get(address), "nobody of this run");
    }

    /** Whether with this one all have copied their state. */
    boolean copied(String address) {
        of(address).isCopied = true;
        return isCopied();
    }

    boolean isCopied() {
        return parts.values().stream().allMatch(part -> part.isCopied);
    }

    void received(String address, Letter.StatePart part) {
        of(address).sections.receive(part.section(), part.size(), part.isSum(), part.words());
    }

    /** Whether with this one all of it is here. */
    boolean ended(String address, EngineCounts counts) {
        of(address).counts = counts;
        return isComplete();
    }

    boolean isComplete() {
        return parts.values().stream().allMatch(part -> part.counts != null);
    }

    /** What came from each of the others. */
    List<Sections> sections() {
        List<Sections> all = new ArrayList<>();
        parts.values().forEach(part -> all.add(part.sections));
        return all;
    }

    /** What the engines of the others did. */
    EngineCounts counts() {
        return parts.values().stream()
                .map(part -> Objects.requireNonNull(part.counts))
                .reduce(EngineCounts.NONE, EngineCounts::and);
    }
}
