package shopping.festival.benchmarks.gate;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/**
 * One fork of the gate: {@code GateFork SCENARIO SCALE PASSES BURN_PERCENT}. Plays the same small festival again and
 * again on the inline driver: one pass unmeasured, the others a line each.
 *
 * <p>It is compiled against this build and run against the simulator of either side: both are measured by the same
 * harness, which knows nothing of them but the door that is {@link FestivalRun}. One thread: what it allocates is
 * counted to the byte, and the other core is free for the compiler and the collector.
 */
public final class GateFork {
    /** Steps of a busy loop that cost a hundredth of what a row costs the simulator. */
    private static final double BURN_STEPS_PER_ROW_AND_PERCENT = 0.36;

    /** The exit code of a fork whose simulator does not know what the scenario says. */
    static final int UNREADABLE = 5;

    private GateFork() {}

    public static void main(String[] args) {
        if (args.length != 4) {
            System.err.println("GateFork SCENARIO SCALE PASSES BURN_PERCENT");
            System.exit(2);
        }
        Festival festival =
                FestivalMaker.make(load(Path.of(args[0])), Draws.seedKey(1, 0), Double.parseDouble(args[1]));
        int passes = Integer.parseInt(args[2]);
        double burnPercent = Double.parseDouble(args[3]);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        for (int pass = 0; pass <= passes; pass++) {
            System.gc();
            long bytes = threads.getThreadAllocatedBytes(self);
            long cpu = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            Outcome outcome = FestivalRun.run(festival, RunOptions.inline());
            long burnt = burn(outcome.engine().rows(), burnPercent);
            wall = System.nanoTime() - wall;
            cpu = threads.getCurrentThreadCpuTime() - cpu;
            bytes = threads.getThreadAllocatedBytes(self) - bytes;
            if (pass == 0) {
                System.out.println(exact(outcome));
            } else {
                System.out.println(ForkResult.passLine(wall, cpu, bytes, burnt));
            }
        }
        System.out.println(ForkResult.END);
    }

    private static Scenario load(Path file) {
        try {
            return ScenarioLoader.load(file, List.of());
        } catch (Mistakes e) {
            System.out.println(e.getMessage());
            System.exit(UNREADABLE);
            throw e;
        }
    }

    /** A planted slow-down in proportion to the work, so that it slows down with the machine as real code does. */
    private static long burn(long rows, double percent) {
        long steps = (long) (rows * percent * BURN_STEPS_PER_ROW_AND_PERCENT);
        long z = rows;
        for (long i = 0; i < steps; i++) {
            z = Draws.mix(z + i);
        }
        return z;
    }

    private static String exact(Outcome outcome) {
        Map<String, Long> counts = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    outcome.books().measures().count(kind));
        }
        counts.put("windows", outcome.windows());
        counts.put("batches", outcome.engine().batches());
        counts.put("rows", outcome.engine().rows());
        return ForkResult.exactLine(outcome.books().measures().digest().value(), counts);
    }
}
