package shopping.festival.scenario.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some lanes of a platform.
 *
 * @param ranges in the order of their numbers, without a lane twice
 */
public record LaneSet(List<Range> ranges) {

    /** Lanes next to each other, both ends included. */
    public record Range(int first, int last) {
        private String text() {
            return first == last ? Integer.toString(first) : first + " to " + last;
        }
    }

    public static LaneSet of(List<Range> any) {
        List<Range> ranges = new ArrayList<>();
        for (Range next :
                any.stream().sorted(Comparator.comparingInt(Range::first)).toList()) {
            Range before = ranges.isEmpty() ? next : ranges.get(ranges.size() - 1);
            if (!ranges.isEmpty() && next.first() <= before.last() + 1) {
                ranges.set(ranges.size() - 1, new Range(before.first(), Math.max(before.last(), next.last())));
            } else {
                ranges.add(next);
            }
        }
        return new LaneSet(List.copyOf(ranges));
    }

    boolean has(int lane) {
        return ranges.stream().anyMatch(r -> lane >= r.first() && lane <= r.last());
    }

    boolean isPartOf(int lanes) {
        return ranges.size() > 1 || ranges.get(0).first() > 0 || ranges.get(0).last() < lanes - 1;
    }

    boolean meets(LaneSet other) {
        return ranges.stream()
                .anyMatch(r -> other.ranges.stream().anyMatch(o -> r.first() <= o.last() && o.first() <= r.last()));
    }

    String text() {
        boolean isOne =
                ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
        return (isOne ? "lane " : "lanes ") + ranges.stream().map(Range::text).collect(Collectors.joining(", "));
    }
}
