package shopping.festival.study.log.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What differs between two event logs, in whatever order their rows stand: first by the slot of arrival, whose rows are
 * summed, then by intent in the first slot that differs.
 *
 * @param a one of them
 * @param b the other
 * @param slots of arrival whose rows differ
 * @param intents of the first of them that differ
 * @param first the one that parts first, empty if all are the same
 * @param rowsOfStock whether rows of no intent differ: what lay on the shelves, what came
 */
public record LogDifference(Side a, Side b, int slots, int intents, Optional<Parting> first, boolean rowsOfStock) {

    /**
     * One log.
     *
     * @param run it tells of, in words
     * @param alteration what shows that it is not as it was written, empty if nothing does
     */
    public record Side(Map<String, String> terms, String run, long rows, String digest, String alteration) {
        static Side of(Frame frame) {
            return new Side(frame.terms(), LogProof.run(frame), frame.rows(), frame.digest(), frame.alteration());
        }
    }

    /**
     * Where an intent goes two ways.
     *
     * @param intent in words
     * @param a its history there, a line an event, {@code ≠} before those that the other has not
     * @param b the same of the other
     */
    public record Parting(String intent, List<String> a, List<String> b) {}

    private record Lives(Frame frame, Map<Long, List<Event>> byIntent) {
        List<Event> of(long intent) {
            return byIntent.getOrDefault(intent, List.of());
        }

        List<String> told(long intent, List<Event> other) {
            return of(intent).stream()
                    .map(e -> (other.contains(e) ? "  " : "≠ ") + Story.tell(e, frame))
                    .toList();
        }
    }

    public static LogDifference of(Path fileA, Path fileB) throws IOException, Unreadable {
        Frame frameA = Frame.of(fileA);
        Frame frameB = Frame.of(fileB);
        SlotSums sumsA = SlotSums.of(fileA);
        SlotSums sumsB = SlotSums.of(fileB);
        List<Integer> slots = sumsA.differingFrom(sumsB);
        boolean rowsOfStock = sumsA.stock() != sumsB.stock();
        Side a = Side.of(frameA);
        Side b = Side.of(frameB);
        if (slots.isEmpty()) {
            return new LogDifference(a, b, 0, 0, Optional.empty(), rowsOfStock);
        }
        Lives livesA = lives(fileA, frameA, slots.get(0));
        Lives livesB = lives(fileB, frameB, slots.get(0));
        Map<Long, Long> partings = partings(livesA, livesB);
        Optional<Long> first =
                partings.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        Optional<Parting> told = first.map(
                id -> new Parting(Intents.text(id), livesA.told(id, livesB.of(id)), livesB.told(id, livesA.of(id))));
        return new LogDifference(a, b, slots.size(), partings.size(), told, rowsOfStock);
    }

    /** Intents that differ, and when they part; of two at one instant the lower number comes first. */
    private static Map<Long, Long> partings(Lives a, Lives b) {
        Map<Long, Long> partings = new TreeMap<>();
        List<Long> all = new ArrayList<>(a.byIntent.keySet());
        b.byIntent.keySet().stream().filter(id -> !a.byIntent.containsKey(id)).forEach(all::add);
        for (long id : all) {
            List<Event> left = new ArrayList<>(a.of(id));
            List<Event> right = new ArrayList<>(b.of(id));
            left.removeAll(b.of(id));
            right.removeAll(a.of(id));
            left.addAll(right);
            left.stream().mapToLong(Event::time).min().ifPresent(time -> partings.put(id, time));
        }
        return partings;
    }

    private static Lives lives(Path file, Frame frame, int slot) throws IOException, Unreadable {
        Map<Long, List<Event>> byIntent = new TreeMap<>();
        Row row = new Row();
        try (Lines lines = new Lines(file)) {
            while (lines.next()) {
                if (!lines.isRemark()
                        && row.read(lines.text(), lines.from(), lines.to()).isEmpty()
                        && row.what.isOfIntent()
                        && Intents.slot(row.intent) == slot) {
                    byIntent.computeIfAbsent(row.intent, id -> new ArrayList<>())
                            .add(Event.of(row));
                }
            }
        }
        byIntent.values().forEach(life -> life.sort(Event.ORDER));
        return new Lives(frame, byIntent);
    }
}
