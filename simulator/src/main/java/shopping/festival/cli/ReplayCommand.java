package shopping.festival.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.replay.Rate;
import shopping.festival.study.replay.ReplayOrder;
import shopping.festival.study.replay.ReplayRun;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.TargetFile;
import shopping.festival.study.replay.tools.Tool;
import shopping.festival.study.replay.tools.ToolExport;
import shopping.festival.study.run.Experiment;

/** {@code festival replay}: a stretch of a festival against a real shop. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Sends what the buyers of a stretch of the day do to a real shop, when they would do it, and tells whether"
                        + " the shop oversold: 0 it did not, 1 it did or broke another law, 4 nothing is proved.")
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private ReplayedOptions what;

    @Option(
            names = "--target",
            paramLabel = "FILE",
            required = true,
            description = "The shop: its address, the requests of a purchase and what their answers mean.")
    private Path target;

    @Mixin
    private StretchOptions when;

    @Option(
            names = "--stock",
            paramLabel = "PERCENT",
            converter = Values.Percent.class,
            description = "Part of each offer's stock of the day that the shop begins with. Default: the part that the"
                    + " stretch has of the day's intents, so that things sell out as they do over the day.")
    private @Nullable BigDecimal stock;

    @Option(
            names = "--i-own",
            paramLabel = "HOST",
            description = "The shop's host, if it is not this machine: load is sent to shops of your own only.")
    private @Nullable String owned;

    @Option(
            names = "--export",
            paramLabel = "TOOL",
            converter = ToolName.class,
            completionCandidates = ToolNames.class,
            description = "Sends nothing, and writes the timetable for a load tool: ${COMPLETION-CANDIDATES}.")
    private @Nullable Tool export;

    @Mixin
    private OutOption out;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the sentences, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Target> shop = problems.attempt(() -> TargetFile.read(target, Optional.ofNullable(owned)));
        Optional<Scenario> scenario = problems.attempt(what::load);
        scenario.ifPresent(s -> when.check(s, problems));
        problems.refuse();
        Target read = shop.orElseThrow();
        Experiment whole = Experiment.of(scenario.orElseThrow(), what.scale().orElse(1));
        if (what.scale().isEmpty()) {
            throw Rate.proposal(whole.scenario(), when.stretch(), read.steps().size());
        }
        Experiment experiment = whole.withSeed(what.seedFor(whole.scenario()));
        ReplayOrder order = new ReplayOrder(
                experiment,
                read,
                target,
                when.stretch(),
                stock == null ? OptionalDouble.empty() : OptionalDouble.of(stock.doubleValue() / 100));
        return new FolderWork(console, quiet, debug, out.patience())
                .into(
                        () -> out.open(experiment.scenario().name() + "-replay-" + experiment.seed()),
                        problems,
                        session -> export == null
                                ? new ReplayRun(order, session).run()
                                : new ToolExport(order, export, session).run());
    }

    static final class ToolName implements ITypeConverter<Tool> {
        @Override
        public Tool convert(String value) {
            return Tool.of(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no tool that is exported for. "
                            + Suggestion.among(value, Tool.spellings())));
        }
    }

    static final class ToolNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        ToolNames() {
            super(Tool.spellings());
        }
    }
}
