package shopping.festival.study.log.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The life of one intent, read from the log again and told in words. */
final class Story {
    private static final long SECOND = 1_000_000;

    private Story() {}

    static List<String> of(Path file, long intent, Frame frame) throws IOException, Unreadable {
        List<Event> life = new ArrayList<>();
        Row row = new Row();
        try (Lines lines = new Lines(file)) {
            while (lines.next()) {
                if (!lines.isRemark()
                        && row.read(lines.text(), lines.from(), lines.to()).isEmpty()
                        && row.what.isOfIntent()
                        && row.intent == intent) {
                    life.add(Event.of(row));
                }
            }
        }
        life.sort(Event.ORDER);
        return life.stream().map(e -> tell(e, frame)).toList();
    }

    /** One event in words. */
    static String tell(Event e, Frame frame) {
        StringBuilder line = new StringBuilder();
        line.append(String.format(
                Locale.ROOT,
                "%-18s try %d  %-11s",
                clock(e.time()),
                e.attempt(),
                e.what().label()));
        if (e.units() != Row.NONE && e.offer() != Row.NONE) {
            line.append("  ").append(e.units()).append(" × offer ").append(e.offer());
        }
        if (e.fen() != 0) {
            line.append(String.format(Locale.ROOT, "  RMB %,d.%02d", e.fen() / 100, e.fen() % 100));
        }
        switch (e.what()) {
            case NOT_TEMPTED -> line.append("  offer ").append(e.unit());
            case DISPATCHED -> line.append("  from ").append(frame.name("warehouse", e.unit()));
            case CLEARED -> line.append("  at ").append(frame.name("port", e.unit()));
            case DELIVERED -> line.append("  in ").append(frame.name("region", e.unit()));
            case LOST -> line.append("  because of ").append(frame.name("reason", e.unit()));
            case SHORTENED -> line.append("  by ").append(e.unit()).append(" units");
            default -> {
                if (e.location() != Row.NONE) {
                    line.append("  stock at ").append(frame.name("warehouse", e.location()));
                }
            }
        }
        return line.toString().stripTrailing();
    }

    /** {@code 00:09:39.123456}, with the day in front after midnight. */
    static String clock(long micros) {
        if (micros == Long.MAX_VALUE) {
            return "at the end";
        }
        long seconds = micros / SECOND;
        long days = seconds / 86_400;
        String clock = String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%06d",
                seconds / 3_600 % 24,
                seconds / 60 % 60,
                seconds % 60,
                micros % SECOND);
        return days == 0 ? clock : days + "d " + clock;
    }
}
