package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import shopping.festival.report.RunFolder;
import shopping.festival.report.UnusableFolder;

/** What all trials of a shop have in common. */
final class ShopOptions {
    @Option(
            names = "--service-level",
            paramLabel = "P",
            description = "The probability, 0 to 1, with which an item shall not run out.")
    private String serviceLevel;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all chance. Default: 1.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Values.Count.class,
            description = "Threads to use. Default: one a processor.")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results. Default: runs/<shop>-plan-<seed>-<first free number>, or -recommend-.")
    private Path out;

    @Option(names = "--quiet", description = "Nothing but the tables, the findings, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    long seed() {
        return seed;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }

    /** Null if none was asked for. */
    Double serviceLevel(List<String> mistakes) {
        return serviceLevel == null ? null : LooksOptions.number("--service-level", serviceLevel, 0, 1, mistakes);
    }

    /** The folder for the results, named after what is done; null, and a mistake noted, if there cannot be one. */
    RunFolder open(Path shop, String what, List<String> mistakes) {
        try {
            return out != null
                    ? RunFolder.at(out)
                    : RunFolder.numbered(Path.of("runs"), nameOf(shop) + "-" + what + "-" + seed);
        } catch (UnusableFolder e) {
            mistakes.add(e.getMessage());
            return null;
        }
    }

    /** A file's name without its ending. */
    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
