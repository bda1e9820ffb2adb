package shopping.festival.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.node.Headway;

/** The engine's meters. */
class EngineHealthTest {

    @Test
    void metersShowTheLastMinute_andTheNextInLineIsToldOfIt() {
        List<Integer> told = new ArrayList<>();
        EngineHealth health = new EngineHealth((minute, total) -> told.add(minute));
        health.minute(2, new Headway(100, 90, 80, 7, 0, 0, 10, 250, 5));
        assertThat(value(health, "festival.attempts")).isEqualTo(100);
        // 250 rows in 10 batches.
        assertThat(value(health, "festival.batched.rows")).isEqualTo(250);
        assertThat(value(health, "festival.rows.per.batch")).isEqualTo(25);
        assertThat(value(health, "festival.rows.held")).isEqualTo(5);
        assertThat(value(health, "festival.attempts.rate")).isPositive();
        assertThat(value(health, "festival.heap.used")).isPositive();
        health.minute(3, Headway.NOTHING);
        assertThat(told).containsExactly(2, 3);
    }

    private static double value(EngineHealth health, String gauge) {
        return health.registry().get(gauge).gauge().value();
    }
}
