package shopping.festival.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.UnusableFolder;
import shopping.festival.result.RunFolder;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.ScenarioException;
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
        List<String> mistakes = new ArrayList<>();
        if (how.wantsActors()) {
            mistakes.add("--driver (actors) is not for sweeps, which run one festival a core. Leave it out.");
        }
        MixOptions.Asked asked = mix.read(mistakes);
        Scenario base = base(mistakes);
        MixScenarios scenarios = base == null ? null : new MixScenarios(what, asked, base);
        if (base != null) {
            scenarios.check(mistakes);
        }
        if (mistakes.isEmpty()) {
            scenarios.load(mistakes);
        }
        return new FolderWork(console, debug).into(() -> open(base, mistakes), mistakes, (folder, ctrlC) -> {
            RunOrder order = new RunOrder(base, what.seedFor(base), what, how, folder, ctrlC::pressed, quiet, console);
            return new MixRun(order, scenarios, asked).run();
        });
    }

    private Scenario base(List<String> mistakes) {
        try {
            return what.load();
        } catch (ScenarioException e) {
            mistakes.addAll(e.problems());
            return null;
        }
    }

    /** The folder for the results; null, and a mistake noted, if there cannot be one. */
    private RunFolder open(Scenario base, List<String> mistakes) {
        try {
            if (out != null) {
                return RunFolder.at(out);
            }
            return base == null
                    ? null
                    : RunFolder.numbered(Path.of("runs"), base.name() + "-mix-" + what.seedFor(base));
        } catch (UnusableFolder e) {
            mistakes.add(e.getMessage());
            return null;
        }
    }
}
