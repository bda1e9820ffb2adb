package shopping.festival.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.engine.node.Snapshot;

/** The engine's meters. */
class EngineHealthTest {

    @Test
    void metersShowTheLastMinute_andTheNextInLineDecidesWhetherToGoOn() {
        EngineHealth health = new EngineHealth((minute, total) -> minute == 3);
        assertThat(health.minute(2, new Snapshot(100, 90, 80, 7, 10, 250, 5))).isFalse();
        assertThat(value(health, "festival.attempts")).isEqualTo(100);
        // 250 rows in 10 batches.
        assertThat(value(health, "festival.rows.per.batch")).isEqualTo(25);
        assertThat(value(health, "festival.rows.held")).isEqualTo(5);
        assertThat(value(health, "festival.attempts.rate")).isPositive();
        assertThat(value(health, "festival.heap.used")).isPositive();
        assertThat(health.minute(3, Snapshot.NOTHING)).isTrue();
    }

    private static double value(EngineHealth health, String gauge) {
        return health.registry().get(gauge).gauge().value();
    }
}
