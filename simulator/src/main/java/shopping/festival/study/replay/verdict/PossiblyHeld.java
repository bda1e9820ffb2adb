package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many units of a SKU the shop may at most have held or sold, over time: those of each purchase from the sending of
 * its first request until it is certain that none of them is held. What is free beyond that is certainly free.
 */
final class PossiblyHeld {
    private record Change(long nanos, int units) {}

    private final long[] at;
    /** From {@code at[i]} on. */
    private final long[] held;
    /** Row k: the most over 2^k entries from i on. */
    private final List<long[]> most = new ArrayList<>();

    PossiblyHeld(List<Told> purchases) {
        List<Change> changes = new ArrayList<>();
        for (Told told : purchases) {
            int units = told.units() * told.ordersPossible();
            changes.add(new Change(told.heldFromNanos(), units));
            if (told.freeFromNanos() != Told.NEVER) {
                changes.add(new Change(told.freeFromNanos(), -units));
            }
        }
        // What comes and goes within one instant may have met.
        changes.sort((a, b) -> a.nanos == b.nanos ? Integer.compare(b.units, a.units) : Long.compare(a.nanos, b.nanos));
        at = changes.stream().mapToLong(Change::nanos).toArray();
        held = new long[at.length];
        long sum = 0;
        for (int i = 0; i < held.length; i++) {
            sum += changes.get(i).units;
            held[i] = sum;
        }
        most.add(held);
        for (int width = 1; 2 * width <= held.length; width *= 2) {
            long[] below = most.get(most.size() - 1);
            long[] row = new long[held.length - 2 * width + 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.max(below[i], below[i + width]);
            }
            most.add(row);
        }
    }

    /** The most units between two instants, both included. */
    long most(long from, long to) {
        int first = Math.max(0, lastNotAfter(from));
        int last = lastNotAfter(to);
        if (last < first) {
            return 0;
        }
        int level = 31 - Integer.numberOfLeadingZeros(last - first + 1);
        long[] row = most.get(level);
        return Math.max(row[first], row[last - (1 << level) + 1]);
    }

    /** The last change at or before an instant, of several at one instant the last; -1 if there is none. */
    private int lastNotAfter(long nanos) {
        int found = Arrays.binarySearch(at, nanos);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < at.length && at[found + 1] == nanos) {
            found++;
        }
        return found;
    }
}
