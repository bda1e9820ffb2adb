package shopping.festival.model.sellers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** When each warehouse is seen to be down, for one lookup an order. */
final class Closures {
    /** Per warehouse, one after the other, never two at once. */
    private final long[][] from;

    private final long[][] to;

    Closures(List<Closure> closures) {
        int houses = closures.stream().mapToInt(Closure::warehouse).max().orElse(-1) + 1;
        this.from = new long[houses][];
        this.to = new long[houses][];
        for (int w = 0; w < houses; w++) {
            int house = w;
            List<Closure> own = closures.stream()
                    .filter(c -> c.warehouse() == house)
                    .sorted(Comparator.comparingLong(Closure::from))
                    .toList();
            from[w] = own.stream().mapToLong(Closure::from).toArray();
            to[w] = own.stream().mapToLong(Closure::to).toArray();
            for (int i = 1; i < own.size(); i++) {
                to[w][i] = Math.max(to[w][i], to[w][i - 1]);
            }
        }
    }

    boolean areNone() {
        return from.length == 0;
    }

    boolean isClosed(int warehouse, long at) {
        if (warehouse >= from.length) {
            return false;
        }
        int found = Arrays.binarySearch(from[warehouse], at);
        int last = found >= 0 ? found : -found - 2;
        while (last + 1 < from[warehouse].length && from[warehouse][last + 1] == at) {
            last++;
        }
        return last >= 0 && at < to[warehouse][last];
    }
}
