package shopping.festival.study.run;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many lanes a part of the market has, in words: chance treats few lanes, and slow ones, otherwise than those of the whole. */
public final class LanesText {
    private LanesText() {}

    /**
     * The lanes of a station.
     *
     * @param count null where it has none
     * @param whole how many it has at full size
     */
    public record OfStation(
            String name, @Nullable Integer count, @Nullable Integer whole) {
        private boolean isFewer() {
            return count != null && !count.equals(whole);
        }

        private boolean isSlower() {
            return count != null && count > 1 && count.equals(whole);
        }
    }

    /** A sentence with a blank before it; empty where nothing is otherwise than in the whole market. */
    public static String of(List<OfStation> stations, double scale) {
        if (scale >= 1) {
            return "";
        }
        String fewer = stations.stream()
                .filter(OfStation::isFewer)
                .map(s -> "the " + s.name() + " has " + s.count() + " of its " + s.whole() + " lanes")
                .collect(Collectors.joining(" and "));
        String slower = stations.stream()
                .filter(OfStation::isSlower)
                .map(s -> "the " + s.name() + " keeps all its " + s.whole()
                        + " lanes, each so much slower, so that queues form on any day")
                .collect(Collectors.joining(" and "));
        return fewer.isEmpty() && slower.isEmpty()
                ? ""
                : " At this scale " + fewer + (fewer.isEmpty() || slower.isEmpty() ? "" : "; ") + slower + ".";
    }
}
