package shopping.festival.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.study.compare.CompareOrder;
import shopping.festival.study.compare.CompareRun;
import shopping.festival.study.frame.Console;

/** {@code festival compare}: what differs between two results, first the digest. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what differs between two results, two folders of replications, or two mixes.")
final class CompareCommand implements Callable<Integer> {
    /** Measures told without {@code --all}. */
    private static final int TOLD = 30;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A result.json, a run's folder, one of replications, or one of a mix.")
    private Path a;

    @Parameters(index = "1", paramLabel = "B", description = "The same, compared with A.")
    private Path b;

    @Option(
            names = "--fail-on",
            paramLabel = "\"MEASURE>TOLERANCE\"",
            description = "Exit 1 if a measure moved further, as in \"gmvFen>1%%\"; may be repeated."
                    + " Without it, exit 1 if the digests or the figures differ.")
    private List<String> failOn = List.of();

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            defaultValue = "1",
            converter = Values.Percent.class,
            description = "What moved no further than so many percent of A is not told. Default: 1.")
    private BigDecimal tolerance = BigDecimal.ONE;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Write a JUnit file for a CI server, with a case each --fail-on.")
    private @Nullable Path junit;

    @Option(names = "--json", paramLabel = "FILE", description = "Write every measure that differs as JSON.")
    private @Nullable Path json;

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
        CompareOrder order = new CompareOrder(
                a,
                b,
                failOn,
                tolerance,
                markdown,
                all ? Integer.MAX_VALUE : TOLD,
                Optional.ofNullable(junit),
                Optional.ofNullable(json));
        return new CompareRun(order, console.out()::println).run();
    }
}
