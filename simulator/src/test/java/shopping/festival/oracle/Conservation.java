package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;

/** The laws that every history must obey, whoever wrote it. */
final class Conservation {
    private Conservation() {}

    static void check(Festival festival, History history) {
        history.intents().forEach((id, events) -> checkIntent(festival, id, events));
        int[] initial = festival.stock().initial();
        for (int r = 0; r < initial.length; r++) {
            Stock s = history.stock().get(r);
            String where = festival.name() + ", stock record " + r + ": " + s;
            assertThat(initial[r] + s.inbound()).as(where).isEqualTo(s.onHand() + s.committed());
            assertThat(Math.min(s.onHand(), Math.min(s.committed(), s.inbound())))
                    .as(where)
                    .isNotNegative();
        }
    }

    private static void checkIntent(Festival festival, long id, List<Event> events) {
        String where = festival.name() + ", intent " + Event.nameOf(id) + ": " + events;
        long attempted = count(events, Kind.ATTEMPTED);
        long accepted = count(events, Kind.ACCEPTED);
        long paid = count(events, Kind.PAID);
        assertThat(count(events, Kind.ARRIVED)).as(where).isOne();
        assertThat(events.stream().filter(Event::ends).count()).as(where).isOne();
        assertThat(attempted)
                .as(where)
                .isEqualTo(accepted
                        + count(events, Kind.SOLD_OUT)
                        + refusals().mapToLong(k -> count(events, k)).sum()
                        + count(events, Kind.OVER_LIMIT));
        assertThat(accepted).as(where).isEqualTo(paid + count(events, Kind.DECLINED) + count(events, Kind.UNPAID));
        assertThat(paid).as(where).isEqualTo(count(events, Kind.DISPATCHED) + count(events, Kind.REFUNDED));
        assertThat(count(events, Kind.SHORTENED)).as(where).isLessThanOrEqualTo(accepted);
        long refused = refusals().mapToLong(k -> fen(events, k)).sum();
        assertThat(fen(events, Kind.ATTEMPTED) - fen(events, Kind.SOLD_OUT) - refused)
                .as(where)
                .isEqualTo(fen(events, Kind.ACCEPTED) + fen(events, Kind.SHORTENED) + fen(events, Kind.OVER_LIMIT));
        assertThat(count(events, Kind.DELIVERED)).as(where).isEqualTo(count(events, Kind.DISPATCHED));
    }

    private static Stream<Kind> refusals() {
        return Stream.of(Kind.BUSY, Kind.IMPATIENT, Kind.WAITING_ROOM, Kind.RATE_LIMITED, Kind.SHED);
    }

    private static long fen(List<Event> events, Kind kind) {
        return events.stream()
                .filter(e -> e.kind() == kind)
                .mapToLong(Event::fen)
                .sum();
    }

    private static long count(List<Event> events, Kind kind) {
        return events.stream().filter(e -> e.kind() == kind).count();
    }
}
