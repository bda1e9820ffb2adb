package shopping.festival.benchmarks.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What a noisy machine cannot blur: the same work, batches and memory. One fork of each side says it. */
final class Exact {
    static final double ALLOCATION_TOLERANCE = 0.01;

    /** Of the engine, not of the festival: they may change as long as batches per window do not. */
    private static final Set<String> ENGINE = Set.of("windows", "batches", "rows");

    private Exact() {}

    static List<Finding> compare(ForkResult base, ForkResult change) {
        return List.of(digest(base, change), counts(base, change), allocation(base, change), batches(base, change));
    }

    /** Whether both did the same: only then can their times be compared. */
    static boolean isSameWork(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.name().equals("digest") || f.name().equals("counts"))
                .allMatch(f -> f.verdict() == Verdict.PASS);
    }

    private static Finding digest(ForkResult base, ForkResult change) {
        boolean same = base.digest().equals(change.digest());
        return Finding.of(
                "digest", same, same ? base.digest() + " on both sides" : base.digest() + " became " + change.digest());
    }

    private static Finding counts(ForkResult base, ForkResult change) {
        Map<String, Long> before = base.counts();
        Map<String, Long> after = change.counts();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(ENGINE);
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                differences.add(String.format(
                        Locale.ROOT,
                        "%s %,d became %,d",
                        name,
                        before.getOrDefault(name, 0L),
                        after.getOrDefault(name, 0L)));
            }
        }
        return Finding.of(
                "counts",
                differences.isEmpty(),
                differences.isEmpty() ? names.size() + " kinds of event, all alike" : String.join("; ", differences));
    }

    private static Finding allocation(ForkResult base, ForkResult change) {
        double before = base.bytesPerOrder();
        double after = change.bytesPerOrder();
        double difference = after / before - 1;
        return Finding.of(
                "allocation per order",
                Math.abs(difference) <= ALLOCATION_TOLERANCE,
                String.format(
                        Locale.ROOT,
                        "%.2f bytes became %.2f (%+.2f %%, %.0f %% allowed either way)",
                        before,
                        after,
                        100 * difference,
                        100 * ALLOCATION_TOLERANCE));
    }

    private static Finding batches(ForkResult base, ForkResult change) {
        double before = base.batchesPerWindow();
        double after = change.batchesPerWindow();
        return Finding.of(
                "batches per window",
                before == after,
                before == after
                        ? String.format(Locale.ROOT, "%.3f on both sides", before)
                        : String.format(Locale.ROOT, "%.3f became %.3f", before, after));
    }
}
