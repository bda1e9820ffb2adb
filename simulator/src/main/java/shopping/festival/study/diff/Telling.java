package shopping.festival.study.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;

/** Histories in words, alone or side by side in a hundred columns. */
final class Telling {
    private static final int CELL = 47;

    private Telling() {}

    /** The history of one intent in both runs; lines that differ are marked. */
    static List<String> sideBySide(long id, Histories a, Festival festivalA, Histories b, Festival festivalB) {
        List<Occurrence> left = a.of(id);
        List<Occurrence> right = b.of(id);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Occurrence x = i < left.size() ? left.get(i) : null;
            Occurrence y = i < right.size() ? right.get(i) : null;
            boolean same = x != null && y != null && x.isSameAs(y);
            lines.addAll(row(same ? " " : "≠", cell(x, festivalA), cell(y, festivalB)));
        }
        return lines;
    }

    /** Two cells beside each other, each on as many lines as it needs. */
    static List<String> row(String mark, List<String> left, List<String> right) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String x = i < left.size() ? left.get(i) : "";
            String y = i < right.size() ? right.get(i) : "";
            lines.add((mark + " " + x + " ".repeat(Math.max(0, CELL - x.length())) + " | " + y).stripTrailing());
        }
        return lines;
    }

    static List<String> titles(String a, String b) {
        return row(" ", List.of(cut(a)), List.of(cut(b)));
    }

    private static String cut(String text) {
        return text.length() <= CELL ? text : "…" + text.substring(text.length() - CELL + 1);
    }

    private static List<String> cell(@Nullable Occurrence o, Festival festival) {
        if (o == null) {
            return List.of("-");
        }
        String line = clock(o.time()) + " " + what(o, festival);
        String more = order(o);
        if (more.isEmpty() || line.length() + 2 + more.length() <= CELL) {
            return List.of(more.isEmpty() ? line : line + ", " + more);
        }
        return List.of(line, " ".repeat(clock(o.time()).length()) + " " + more);
    }

    /** The histories of a few intents of one run, one below the other. */
    static List<String> alone(Histories histories, Festival festival, int most) {
        return histories.inOrder().stream()
                .limit(most)
                .flatMap(id -> Stream.concat(
                        Stream.of("intent " + IntentId.describe(id)),
                        histories.of(id).stream().map(o -> "  " + line(o, festival))))
                .toList();
    }

    private static String line(Occurrence o, Festival festival) {
        String more = order(o);
        return clock(o.time()) + " " + what(o, festival) + (more.isEmpty() ? "" : ", " + more);
    }

    private static String order(Occurrence o) {
        if (o.order() == Order.NONE) {
            return "";
        }
        String attempt = o.attempt() > 1 ? "try " + o.attempt() + ": " : "";
        return attempt + Order.units(o.order()) + " × offer " + Order.offer(o.order()) + ", "
                + String.format(Locale.ROOT, "RMB %,d.%02d", o.fen() / 100, o.fen() % 100);
    }

    private static String what(Occurrence o, Festival festival) {
        String word = o.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (o.kind()) {
            case NOT_TEMPTED -> word + " by offer " + o.unit();
            case LOST ->
                word + ": "
                        + LossReason.of(o.unit())
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ');
            case BUSY, IMPATIENT, WAITING_ROOM, RATE_LIMITED, SHED, OVER_LIMIT ->
                word + " (checkout lane " + o.unit() + ")";
            case PAID, DECLINED, UNPAID, BREAKER_OPEN -> word + " (lane " + o.unit() + ")";
            case SHORTENED -> word + " by " + o.unit() + " units";
            case ACCEPTED, RELEASED ->
                o.unit() < 0
                        ? word
                        : word + " at "
                                + festival.warehouses()
                                        .get(festival.market().warehouseOf(o.unit()))
                                        .name();
            case DISPATCHED ->
                word + " from " + festival.warehouses().get(o.unit()).name();
            case CLEARED ->
                word + " at " + festival.delivery().ports().get(o.unit()).name();
            case DELIVERED -> word + " in " + festival.market().regions().get(o.unit());
            default -> word;
        };
    }

    /** {@code 00:09:39.123456}, with the day in front after midnight. */
    static String clock(long micros) {
        return String.format(Locale.ROOT, "%s.%06d", VirtualTime.clock(micros), micros % VirtualTime.SECOND);
    }
}
