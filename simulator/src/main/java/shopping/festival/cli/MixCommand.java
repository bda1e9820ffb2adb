package shopping.festival.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.RunFolder;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;

/** {@code festival mix}: one festival under several shares of foreign brands, and how sure the differences are. */
@Command(
        name = "mix",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Sweeps over the share of foreign brands and writes what that does into a folder.")
final class MixCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions what;

    @Mixin
    private MixOptions mix;

    @Mixin
    private EngineOptions how;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results. Default: runs/<scenario>-mix-<seed>-<first free number>.")
    private Path out;

    @Option(names = "--quiet", description = "Nothing but the tables, the findings, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    MixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        if (how.wantsActors()) {
            problems.addOption("--driver (actors) is not for sweeps, which run one festival a core. Leave it out.");
        }
        MixOptions.Asked asked = mix.read(problems);
        Optional<MixScenarios> scenarios =
                problems.attempt(what::load).map(base -> new MixScenarios(what, asked, base));
        scenarios.ifPresent(s -> s.check(problems));
        if (problems.isEmpty()) {
            scenarios.ifPresent(s -> s.load(problems));
        }
        return new FolderWork(console, debug).into(() -> open(scenarios), problems, (folder, ctrlC) -> {
            Scenario base = scenarios.orElseThrow().base();
            RunOrder order = new RunOrder(base, what.seedFor(base), what, how, folder, ctrlC::pressed, quiet, console);
            return new MixRun(order, scenarios.orElseThrow(), asked).run();
        });
    }

    private RunFolder open(Optional<MixScenarios> scenarios) {
        String name = scenarios
                .map(s -> s.base().name() + "-mix-" + what.seedFor(s.base()))
                .orElse("mix");
        return out != null ? RunFolder.at(out) : RunFolder.numbered(Path.of("runs"), name);
    }
}
