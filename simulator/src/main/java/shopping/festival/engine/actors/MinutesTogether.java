package shopping.festival.engine.actors;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import shopping.festival.measure.MinuteRow;

/** Adds up what actors tell of minutes, each at its own time, and hands each minute on, in order, when all have told. */
final class MinutesTogether {
    private final Consumer<MinuteRow> whole;
    private final Map<Integer, Sum> sums = new TreeMap<>();
    private int actors;
    private int next;

    private record Sum(MinuteRow row, int tellers) {}

    MinutesTogether(Consumer<MinuteRow> whole) {
        this.whole = whole;
    }

    /** So many tell of each minute. */
    void awaits(int tellers) {
        actors = tellers;
    }

    void add(MinuteRow row) {
        sums.merge(row.minute(), new Sum(row, 1), (a, b) -> new Sum(a.row().and(b.row()), a.tellers() + 1));
        for (Sum sum = sums.get(next); sum != null && sum.tellers() == actors; sum = sums.get(next)) {
            sums.remove(next++);
            whole.accept(sum.row());
        }
    }
}
