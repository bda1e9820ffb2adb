package shopping.festival.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Division;
import shopping.festival.engine.node.Pace;
import shopping.festival.model.Festival;
import shopping.festival.model.order.StageName;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.check.CostEstimate;
import shopping.festival.study.check.Probe;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Expected;
import shopping.festival.view.text.People;

/** {@code festival check}: every error of a scenario, or "ok" and what running it would cost. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists every error of a scenario, or says ok and what a run would cost.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions what;

    @Mixin
    private EngineOptions how;

    @Option(names = "--measures", description = "List what thresholds of the scenario can be about, a line each.")
    private boolean measures;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scenario scenario = what.load();
        if (measures) {
            scenario.gauges().names().forEach(console.out()::println);
            return ExitCode.FINE;
        }
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(what.seedFor(scenario), 0), what.scale());
        Expected expected = new Expected(festival);
        if (expected.intents() == 0) {
            throw Mistakes.of("no orders: the scenario expects no intents. Raise demand.intents or --scale.");
        }
        RunOptions options = how.forOneRun();
        PrintStream out = console.out();
        out.println("ok: " + what.file() + (what.scale() < 1 ? " at scale " + what.scale() : ""));
        size(festival, expected, options, out);
        Probe probe = Probe.run(scenario, what.seedFor(scenario), what.scale(), expected.intents());
        cost(new CostEstimate(festival, expected.intents(), options, probe), out);
        return ExitCode.FINE;
    }

    private static void size(Festival festival, Expected expected, RunOptions options, PrintStream out) {
        double sessions = expected.intents() / festival.buyers().meanSessionSize();
        tell(out, "intents", "%,.0f expected, in %,.0f sessions", expected.intents(), sessions);
        tell(
                out,
                "market",
                "%,d offers of %,d sellers, %,d stock records, %d warehouses, %d ports",
                festival.market().offers(),
                festival.market().sellers().size(),
                festival.market().records(),
                festival.warehouses().size(),
                festival.delivery().ports().size());
        Division division = new Division(festival, options.partitions());
        int actors = 0;
        for (StageName stage : StageName.values()) {
            actors += division.count(stage);
        }
        tell(
                out,
                "engine",
                "%d %s in 6 stages of up to %d partitions, %s",
                actors,
                options.isInline() ? "nodes" : "actors",
                options.partitions(),
                options.isInline() ? "one thread" : options.threads() + " threads");
        long lookahead = festival.lookahead();
        tell(
                out,
                "windows",
                "%,d over the day, lookahead %s",
                new Pace(festival, options.windowCapMicros()).day().windows(),
                lookahead == VirtualTime.NEVER ? "unlimited: there is no way back" : People.span(lookahead / 1e6));
    }

    private static void cost(CostEstimate cost, PrintStream out) {
        tell(out, "backlog", "about %s rows held at the fullest moment (estimate)", People.count(cost.rowsHeld()));
        tell(
                out,
                "memory",
                "about %,.0f MB: %,.0f MB for the market, %,.0f MB for rows held, the rest for batches under way (estimate)",
                cost.megabytes(),
                cost.marketMegabytes(),
                cost.rowMegabytes());
        tell(out, "wall time", "about %s (estimate from a short probe)", People.span(cost.wallSeconds()));
    }

    private static void tell(PrintStream out, String what, String format, Object... values) {
        out.println(String.format(Locale.ROOT, "  %-10s ", what) + String.format(Locale.ROOT, format, values));
    }
}
