package shopping.festival.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.node.Headway;

/** The engine's meters. */
class EngineHealthTest {
    private final List<Integer> told = new ArrayList<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final EngineHealth health = new EngineHealth((minute, total) -> told.add(minute), registry);

    private static Headway headway(long attempts) {
        return new Headway(attempts, 90, 80, 7, 0, 0, 10, 250, 5);
    }

    @Test
    void metersShowTheLastMinute_andTheNextInLineIsToldOfIt() {
        health.minute(2, headway(100));
        assertThat(gauge("festival.engine.virtual")).isEqualTo(120);
        assertThat(counter("festival.engine.attempts")).isEqualTo(100);
        assertThat(counter("festival.engine.batches")).isEqualTo(10);
        assertThat(counter("festival.engine.batched.rows")).isEqualTo(250);
        assertThat(gauge("festival.engine.held")).isEqualTo(5);
        assertThat(gauge("festival.engine.processes")).isEqualTo(1);
        assertThat(counter("festival.engine.wall")).isPositive();
        assertThat(gauge("festival.engine.heap.used")).isPositive().isLessThan(gauge("festival.engine.heap.max"));
        health.minute(3, Headway.NOTHING);
        assertThat(told).containsExactly(2, 3);
    }

    @Test
    void whenARunGoesBack_noCountFalls_andLevelsAreThoseOfNow() {
        health.minute(7, headway(100));
        health.goesOn(5, List.of("a:1", "b:2", "c:3"));
        assertThat(gauge("festival.engine.virtual")).isEqualTo(300);
        assertThat(gauge("festival.engine.processes")).isEqualTo(3);
        health.minute(6, headway(60));
        assertThat(counter("festival.engine.attempts")).isEqualTo(100);
        health.minute(8, headway(130));
        assertThat(counter("festival.engine.attempts")).isEqualTo(130);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private double counter(String name) {
        return registry.get(name).functionCounter().count();
    }
}
