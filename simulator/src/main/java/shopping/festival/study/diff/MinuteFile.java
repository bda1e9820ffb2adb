package shopping.festival.study.diff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;

/**
 * Every event of a minute in a file, whole or not at all: the side, then the columns of the event log but its last, so
 * that both can be sorted and held against each other.
 */
public final class MinuteFile {
    private static final String COLUMNS = "side,kind,intent,try,time_us,unit,amount_fen,offer,units";

    private MinuteFile() {}

    /** Writes the histories of the sides, by their letters; returns how many events they are. */
    public static long write(Path file, Map<String, Histories> sides) throws IOException {
        Path part = file.toAbsolutePath().resolveSibling(".festival-" + UUID.randomUUID() + ".part");
        long events = 0;
        try {
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                out.write(COLUMNS + "\n");
                for (Map.Entry<String, Histories> side : sides.entrySet()) {
                    Histories histories = side.getValue();
                    for (long id : histories.inOrder()) {
                        for (Occurrence o : histories.of(id)) {
                            out.write(side.getKey() + "," + row(o) + "\n");
                        }
                    }
                    events += histories.events();
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return events;
    }

    private static String row(Occurrence o) {
        String what = o.order() == Order.NONE ? "," : Order.offer(o.order()) + "," + Order.units(o.order());
        return o.kind().name().toLowerCase(Locale.ROOT) + "," + IntentId.describe(o.id()) + "," + o.attempt() + ","
                + o.time() + "," + o.unit() + "," + o.fen() + "," + what;
    }
}
