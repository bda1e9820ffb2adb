package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code rate.csv}: every second of the replay, what arrives in it. Requests are those of a shop that answers at once and
 * with yes: who is told otherwise sends fewer, or others.
 */
final class RateFile {
    static final String NAME = "rate.csv";
    private static final long SECOND = 1_000_000;

    private RateFile() {}

    static void write(FirstOrders orders, Path folder) throws IOException {
        Map<Long, long[]> seconds = new TreeMap<>();
        Foreseen foreseen = new Foreseen(orders);
        long end = orders.endMicros();
        for (FirstOrder order : orders) {
            in(seconds, order.second())[0]++;
            for (long at : foreseen.instants(order)) {
                if (at <= end) {
                    in(seconds, at / SECOND)[1]++;
                }
            }
        }
        try (ExactCsv csv = new ExactCsv(folder.resolve(NAME), List.of("second", "first_orders", "requests"))) {
            long next = 0;
            for (Map.Entry<Long, long[]> second : seconds.entrySet()) {
                for (; next < second.getKey(); next++) {
                    csv.row(List.of(Long.toString(next), "0", "0"));
                }
                long[] counts = second.getValue();
                csv.row(List.of(Long.toString(next), Long.toString(counts[0]), Long.toString(counts[1])));
                next++;
            }
        }
    }

    private static long[] in(Map<Long, long[]> seconds, long second) {
        return seconds.computeIfAbsent(second, s -> new long[2]);
    }
}
