package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.study.compare.CompareRun;
import shopping.festival.study.frame.Console;

/** {@code festival compare}: what differs between two results, first the digest. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what differs between two results, or two folders of replications.")
final class CompareCommand implements Callable<Integer> {
    /** Measures told without {@code --all}. */
    private static final int TOLD = 30;

    @Parameters(index = "0", paramLabel = "A", description = "A result.json, a run's folder, or one of replications.")
    private Path a;

    @Parameters(index = "1", paramLabel = "B", description = "The same, compared with A.")
    private Path b;

    @Option(
            names = "--fail-on",
            paramLabel = "\"MEASURE>TOLERANCE\"",
            description = "Exit 1 if a measure moved further, as in \"gmvFen>1%%\"; may be repeated."
                    + " Without it, exit 1 if the digests or the figures differ.")
    private List<String> failOn = List.of();

    @Option(names = "--markdown", description = "Write Markdown, for the page of a job.")
    private boolean markdown;

    @Option(names = "--all", description = "Tell every measure that differs, not only the first " + TOLD + ".")
    private boolean all;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new CompareRun(a, b, console.out()::println).run(failOn, markdown, all ? Integer.MAX_VALUE : TOLD);
    }
}
