package shopping.festival.engine.cluster;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.cluster.wire.Letter;

/** A node that helps with tasks, as many at a time as it has threads. */
final class Hand {
    private final int threads;
    private final Map<Integer, Errand> away = new LinkedHashMap<>();

    /**
     * A task that it has.
     *
     * @param number in its round
     * @param answer what has come of it so far
     */
    record Errand(Round round, int number, ByteArrayOutputStream answer) {}

    Hand(int threads) {
        this.threads = threads;
    }

    int threads() {
        return threads;
    }

    boolean isFree() {
        return away.size() < threads;
    }

    /** @param letters the number that the task has in letters */
    void take(int letters, Round round, int number) {
        away.put(letters, new Errand(round, number, new ByteArrayOutputStream()));
    }

    /** Gives the task that has come back as a whole with this part. */
    @Nullable
    Errand received(Letter.WorkPart part) {
        Errand errand = away.get(part.number());
        if (errand == null) {
            return null;
        }
        errand.answer().writeBytes(part.bytes());
        return part.isLast() ? away.remove(part.number()) : null;
    }

    @Nullable
    Errand failed(int letters) {
        return away.remove(letters);
    }

    /** What it has of a round. */
    List<Integer> taken(Round round) {
        List<Integer> numbers = new ArrayList<>();
        away.values().stream()
                .filter(errand -> errand.round() == round)
                .forEach(errand -> numbers.add(errand.number()));
        return numbers;
    }
}
