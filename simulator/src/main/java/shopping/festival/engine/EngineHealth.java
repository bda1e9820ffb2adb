package shopping.festival.engine;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.ToDoubleFunction;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.measure.MinuteRow;

/**
 * How the engine fares, as meters for whoever reads the registry. A meter only reads what the last virtual minute left;
 * nothing is counted twice. Rates are left to the reader, who has counters and a clock.
 */
public final class EngineHealth implements Progress {
    private static final double MINUTE_SECONDS = (double) VirtualTime.MINUTE / VirtualTime.SECOND;

    private final Progress next;
    private final long wallStart = System.nanoTime();
    private volatile State state = new State(0, Headway.NOTHING, 1);

    /** @param total whose counts never fall */
    private record State(int minute, Headway total, int processes) {}

    /** @param next is told of every minute too */
    public EngineHealth(Progress next, MeterRegistry registry) {
        this.next = next;
        gauge(registry, "virtual", "seconds", "Virtual time since the bell.", s -> s.minute() * MINUTE_SECONDS);
        counter(registry, "wall", "seconds", "Time by the wall clock since the run began.", s -> wallSeconds());
        counter(
                registry,
                "attempts",
                "attempts",
                "Attempts to buy that were played.",
                s -> s.total().attempts());
        counter(
                registry,
                "batches",
                "batches",
                "Batches that went from actor to actor.",
                s -> s.total().batches());
        counter(
                registry,
                "batched.rows",
                "rows",
                "Rows in those batches.",
                s -> s.total().batchedRows());
        gauge(
                registry,
                "held",
                "rows",
                "Rows on their way from stage to stage.",
                s -> s.total().held());
        gauge(
                registry,
                "heap.used",
                "bytes",
                "Heap of this process that is in use, garbage included.",
                s -> heapBytes());
        gauge(
                registry,
                "heap.max",
                "bytes",
                "Heap that this process may use.",
                s -> Runtime.getRuntime().maxMemory());
        gauge(registry, "processes", "processes", "Processes that play.", State::processes);
    }

    private void gauge(MeterRegistry registry, String name, String unit, String help, ToDoubleFunction<State> value) {
        Gauge.builder("festival.engine." + name, () -> value.applyAsDouble(state))
                .baseUnit(unit)
                .description(help)
                .register(registry);
    }

    private void counter(MeterRegistry registry, String name, String unit, String help, ToDoubleFunction<State> value) {
        // The registry holds on to the function alone, and the function to this.
        FunctionCounter.builder("festival.engine." + name, this, health -> value.applyAsDouble(state))
                .baseUnit(unit)
                .description(help)
                .register(registry);
    }

    @Override
    public void minute(int minute, Headway total) {
        state = new State(minute, total.notBelow(state.total()), state.processes());
        next.minute(minute, total);
    }

    @Override
    public void goesOn(int minute, List<String> processes) {
        state = new State(minute, state.total(), processes.size());
        next.goesOn(minute, processes);
    }

    @Override
    public void passed(MinuteRow row) {
        next.passed(row);
    }

    private double wallSeconds() {
        return (System.nanoTime() - wallStart) / 1e9;
    }

    private static double heapBytes() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The run is over: the meters take its final numbers. */
    public void ended(Outcome outcome) {
        EngineCounts counts = outcome.engine();
        Headway last = Headway.of(outcome.books().measures(), counts.batches(), counts.batchedRows(), 0);
        state = new State(state.minute(), last.notBelow(state.total()), state.processes());
    }
}
