package shopping.festival.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;

/**
 * How the engine fares, as meters: published once a virtual minute, read by whoever watches the registry, and written
 * as one log line when the run is over. A meter only reads what the last minute left; nothing is counted twice.
 */
public final class EngineHealth implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(EngineHealth.class);
    private static final double MEGABYTE = 1 << 20;

    private final Progress next;
    private final MeterRegistry registry;
    private final long wallStart = System.nanoTime();
    private volatile State state = new State(0, Headway.NOTHING, 0, 0, 0);

    private record State(int minute, Headway total, double wallSeconds, double heapMegabytes, long windows) {}

    /** @param next is told of every minute too */
    public EngineHealth(Progress next) {
        this(next, new SimpleMeterRegistry());
    }

    public EngineHealth(Progress next, MeterRegistry registry) {
        this.next = next;
        this.registry = registry;
        gauge("festival.virtual.minute", "minutes", s -> s.minute());
        gauge("festival.attempts", "attempts", s -> s.total().attempts());
        gauge("festival.attempts.rate", "attempts per wall second", EngineHealth::attemptsPerSecond);
        gauge("festival.windows", "windows", s -> s.windows());
        gauge("festival.batches", "batches", s -> s.total().batches());
        gauge("festival.batched.rows", "rows", s -> s.total().batchedRows());
        gauge("festival.rows.per.batch", "rows", EngineHealth::rowsPerBatch);
        gauge("festival.rows.held", "rows", s -> s.total().held());
        gauge("festival.heap.used", "megabytes", s -> s.heapMegabytes());
    }

    private void gauge(String name, String unit, ToDoubleFunction<State> value) {
        Gauge.builder(name, this, health -> value.applyAsDouble(health.state))
                .baseUnit(unit)
                .register(registry);
    }

    private static double attemptsPerSecond(State s) {
        return s.wallSeconds() == 0 ? 0 : s.total().attempts() / s.wallSeconds();
    }

    private static double rowsPerBatch(State s) {
        return s.total().batches() == 0
                ? 0
                : (double) s.total().batchedRows() / s.total().batches();
    }

    public MeterRegistry registry() {
        return registry;
    }

    @Override
    public void minute(int minute, Headway total) {
        double wallSeconds = (System.nanoTime() - wallStart) / 1e9;
        state = new State(minute, total, wallSeconds, heapMegabytes(), 0);
        next.minute(minute, total);
    }

    @Override
    public void goesOn(int minute, List<String> processes) {
        next.goesOn(minute, processes);
    }

    @Override
    public void passed(MinuteRow row) {
        next.passed(row);
    }

    private static double heapMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    /** The run is over: the meters take its final numbers, and the log gets its line. */
    public void ended(Outcome outcome) {
        EngineCounts counts = outcome.engine();
        Measures m = outcome.books().measures();
        Headway last = Headway.of(m, counts.batches(), counts.batchedRows(), 0);
        state = new State(state.minute(), last, outcome.wallSeconds(), heapMegabytes(), outcome.windows());
        LOG.info(String.format(
                Locale.ROOT,
                "engine: %,d attempts in %.2f s (%,.0f a second), %,d windows, %,d batches of %.0f rows,"
                        + " at most %,d rows held, heap %,.0f MB",
                last.attempts(),
                outcome.wallSeconds(),
                value("festival.attempts.rate"),
                outcome.windows(),
                counts.batches(),
                value("festival.rows.per.batch"),
                counts.heldMost(),
                value("festival.heap.used")));
    }

    private double value(String gauge) {
        return registry.get(gauge).gauge().value();
    }
}
