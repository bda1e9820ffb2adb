package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.plan.shop.StarterFolder;
import shopping.festival.study.plan.shop.Terrain;

/** {@code festival plan init}: an example that a seller edits. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes an example shop, two plans and the list of locations, ready to be edited.")
final class PlanInitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder for the files; made if it is not there.")
    private Path folder;

    @Mixin
    private MarketOption market;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    PlanInitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Mistakes.of(folder + " is a file. Name a new folder.");
        }
        List<String> taken = StarterFolder.taken(folder);
        if (!taken.isEmpty()) {
            throw Mistakes.of(folder + " holds " + String.join(", ", taken) + " already. Name a new folder, or move "
                    + (taken.size() == 1 ? "it" : "them") + " away.");
        }
        Terrain terrain = Terrain.of(market.load());
        try {
            StarterFolder.write(folder, terrain, market.asTyped());
        } catch (IOException e) {
            throw Mistakes.of("cannot write the example to " + folder + ": " + DiskTrouble.reason(e)
                    + ". Nothing was kept. Choose another folder.");
        }
        console.out()
                .println("An example shop and two plans are in " + folder + ": "
                        + String.join(", ", StarterFolder.FILES) + ".");
        console.out().println("Begin with " + folder.resolve(StarterFolder.FILES.get(0)) + ".");
        return ExitCode.FINE;
    }
}
