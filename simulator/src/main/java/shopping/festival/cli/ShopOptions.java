package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.FileName;
import shopping.festival.base.problems.UnusableFolder;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;

/** What all trials of a shop have in common. */
final class ShopOptions {
    @Option(
            names = "--service-level",
            paramLabel = "P",
            description = "The probability, 0 to 1, with which an item shall not run out.")
    private String serviceLevel;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all chance. Default: 1.")
    private long seed;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results. Default: runs/<shop>-plan-<seed>-<first free number>, or -recommend-.")
    private Path out;

    @Option(names = "--quiet", description = "Nothing but the tables, the findings, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    long seed() {
        return seed;
    }

    int threads() {
        return threads.threads();
    }

    boolean quiet() {
        return quiet;
    }

    /** Null if none was asked for. */
    Double serviceLevel(List<String> mistakes) {
        return serviceLevel == null ? null : new OptionText("--service-level", serviceLevel, mistakes).number(0, 1);
    }

    /** Does it into a folder for the results, which is named after what is done. */
    int work(Path shop, String what, List<String> mistakes, Console console, FolderWork.Work work) {
        return new FolderWork(console, debug).into(() -> open(shop, what, mistakes), mistakes, work);
    }

    /** Null, and a mistake noted, if there cannot be one. */
    private RunFolder open(Path shop, String what, List<String> mistakes) {
        try {
            return out != null
                    ? RunFolder.at(out)
                    : RunFolder.numbered(Path.of("runs"), FileName.withoutEnding(shop) + "-" + what + "-" + seed);
        } catch (UnusableFolder e) {
            mistakes.add(e.getMessage());
            return null;
        }
    }
}
