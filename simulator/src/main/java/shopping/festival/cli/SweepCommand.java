package shopping.festival.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.sweep.Axis;
import shopping.festival.study.sweep.FindRun;
import shopping.festival.study.sweep.SweepOrder;
import shopping.festival.study.sweep.SweepQuestion;
import shopping.festival.study.sweep.SweepRun;
import shopping.festival.study.sweep.SweepScenarios;

/** {@code festival sweep}: one or two keys of a scenario over several values. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Plays a scenario with several values of one key or two, under the same luck, and tells what changes;"
                        + " or finds the value from which on a threshold holds.")
final class SweepCommand implements Callable<Integer> {
    private static final int AXES_MOST = 2;

    @Mixin
    private ScenarioOptions what;

    @Mixin
    private WithoutOption without;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "KEY=A,B,C",
            description = "One key or two, with the values it takes: payment.capacity=80000,100000,"
                    + " mix.foreign-share=0:0.6:0.1, mix.origins=lattice(US,JP,KR;4).")
    private List<String> axes = List.of();

    @Option(
            names = "--measure",
            paramLabel = "PATH",
            description =
                    "A number of result.json to show; mix: the measures of festival mix, mix.KEY: one of them; may be"
                            + " repeated.")
    private List<String> measures = List.of();

    @Option(
            names = "--find",
            paramLabel = "CONDITION",
            description = "Between KEY=LOW,HIGH, where does this threshold begin to hold?")
    private @Nullable String find;

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = Values.Count.class,
            description = "N times each, for intervals.")
    private @Nullable Integer replications;

    @Mixin
    private EngineOptions how;

    @Mixin
    private OutOption out;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the answer, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (how.wantsActors()) {
            throw Mistakes.of("--driver (actors) is not for sweeps, which play one festival a core. Leave it out.");
        }
        SweepQuestion asked = new SweepQuestion(
                read(axes), measures, Optional.ofNullable(find), replications == null ? 0 : replications);
        SweepScenarios scenarios = new SweepScenarios(without.of(what), asked);
        long seed = what.seedFor(scenarios.first());
        return new FolderWork(console, quiet, debug, out.patience())
                .into(() -> open(scenarios.first().name() + "-sweep-" + seed), new Problems(), session -> {
                    SweepOrder order = new SweepOrder(seed, what.scale(), how.threads(), session);
                    return asked.find().isPresent()
                            ? new FindRun(order, asked, scenarios, how.forOneOfMany()).run()
                            : new SweepRun(order, asked, scenarios, how.forOneOfMany()).run();
                });
    }

    private static List<Axis> read(List<String> texts) {
        if (texts.size() > AXES_MOST) {
            throw Mistakes.of("a sweep has one key or two, not " + texts.size() + ". Leave some out.");
        }
        Problems problems = new Problems();
        List<Axis> axes = new ArrayList<>();
        texts.forEach(text -> problems.attempt(() -> Axis.read(text)).ifPresent(axes::add));
        problems.refuse();
        return axes;
    }

    private RunFolder open(String name) {
        return out.open(name);
    }
}
