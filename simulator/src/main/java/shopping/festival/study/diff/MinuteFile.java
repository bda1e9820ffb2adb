package shopping.festival.study.diff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.result.WholeFile;

/**
 * Every event of a minute in a file, whole or not at all: the side, then the columns of the event log but its last, so
 * that both can be sorted and held against each other.
 */
final class MinuteFile {
    private static final String COLUMNS = "side,kind,intent,try,time_us,unit,amount_fen,offer,units";

    private MinuteFile() {}

    /** Writes the histories of the sides, by their letters; returns how many events they are. */
    static long write(Path file, Map<String, Histories> sides) throws IOException {
        long events = 0;
        try (WholeFile whole = WholeFile.at(file)) {
            try (BufferedWriter out = Files.newBufferedWriter(whole.part())) {
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
            whole.commit();
        }
        return events;
    }

    private static String row(Occurrence o) {
        String what = o.order() == Order.NONE ? "," : Order.offer(o.order()) + "," + Order.units(o.order());
        return o.kind().name().toLowerCase(Locale.ROOT) + "," + IntentId.describe(o.id()) + "," + o.attempt() + ","
                + o.time() + "," + o.unit() + "," + o.fen() + "," + what;
    }
}
