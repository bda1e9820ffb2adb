package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Refusal;

/** Do the random festivals reach every corner of the model, and does the oracle itself keep the laws? */
@Tag("slow")
class OracleCoverageTest {
    /** In how many festivals each corner must be reached. */
    private static final int FESTIVALS_LEAST = 5;

    /** What has a code, and no rule yet. */
    private static final Set<Refusal> TO_COME =
            EnumSet.of(Refusal.WAITING_ROOM, Refusal.RATE_LIMITED, Refusal.SHED, Refusal.BREAKER_OPEN);

    private static final Map<Reached, Integer> corners = new EnumMap<>(Reached.class);
    private static final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private static final Map<LossReason, Integer> reasons = new EnumMap<>(LossReason.class);

    static boolean isToCome(Kind kind) {
        return TO_COME.stream().anyMatch(r -> r.kind() == kind);
    }

    @BeforeAll
    static void runAll() {
        for (long seed = 0; seed < OracleTest.SEEDS; seed++) {
            Festival festival = RandomFestival.of(seed);
            Oracle oracle = Oracle.run(festival);
            Conservation.check(festival, oracle.history());
            assertThat(oracle.history().intents().size()).as(festival.name()).isBetween(5, 700);
            oracle.reached().keySet().forEach(r -> corners.merge(r, 1, Integer::sum));
            List<Event> events = oracle.history().intents().values().stream()
                    .flatMap(List::stream)
                    .toList();
            events.stream().map(Event::kind).distinct().forEach(k -> kinds.merge(k, 1, Integer::sum));
            events.stream()
                    .filter(e -> e.kind() == Kind.LOST)
                    .map(e -> LossReason.of(e.unit()))
                    .distinct()
                    .forEach(r -> reasons.merge(r, 1, Integer::sum));
        }
    }

    @Test
    void everyCornerIsReachedInSeveralFestivals() {
        for (Reached corner : Reached.values()) {
            assertThat(corners.getOrDefault(corner, 0))
                    .as("%s, of %s", corner, corners)
                    .isGreaterThanOrEqualTo(FESTIVALS_LEAST);
        }
    }

    @Test
    void everyKindOfEventHappensInSeveralFestivals() {
        for (Kind kind : Kind.values()) {
            if (isToCome(kind)) {
                continue;
            }
            assertThat(kinds.getOrDefault(kind, 0))
                    .as("%s, of %s", kind, kinds)
                    .isGreaterThanOrEqualTo(FESTIVALS_LEAST);
        }
    }

    @Test
    void everyReasonOfLossHappensInSeveralFestivals() {
        for (LossReason reason : LossReason.values()) {
            if (TO_COME.stream().anyMatch(r -> r.loss() == reason)) {
                continue;
            }
            assertThat(reasons.getOrDefault(reason, 0))
                    .as("%s, of %s", reason, reasons)
                    .isGreaterThanOrEqualTo(FESTIVALS_LEAST);
        }
    }
}
