package shopping.festival.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.compare.ComparisonText;
import shopping.festival.study.compare.FailOn;
import shopping.festival.study.compare.ResultDifference;
import shopping.festival.study.compare.Side;
import shopping.festival.study.compare.SideReader;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;

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
        List<FailOn> limits = limits();
        ResultDifference difference = difference();
        Problems problems = new Problems();
        limits.forEach(limit -> limit.check(difference, problems));
        problems.refuse();
        ComparisonText.lines(difference, markdown, all ? Integer.MAX_VALUE : TOLD)
                .forEach(console.out()::println);
        if (limits.isEmpty()) {
            return difference.isSame() ? ExitCode.FINE : ExitCode.THRESHOLD_FAILED;
        }
        return failures(limits, difference);
    }

    private List<FailOn> limits() {
        Problems problems = new Problems();
        List<FailOn> limits = new ArrayList<>();
        failOn.forEach(text -> problems.attempt(() -> FailOn.parse(text)).ifPresent(limits::add));
        problems.refuse();
        return limits;
    }

    private ResultDifference difference() {
        Problems problems = new Problems();
        Optional<Side> sideA = problems.attempt(() -> SideReader.read("A", a));
        Optional<Side> sideB = problems.attempt(() -> SideReader.read("B", b));
        problems.refuse();
        return ResultDifference.of(sideA.orElseThrow(), sideB.orElseThrow());
    }

    private int failures(List<FailOn> limits, ResultDifference difference) {
        console.out().println();
        int exit = ExitCode.FINE;
        for (FailOn limit : limits) {
            Optional<String> failure = limit.failure(difference);
            String line = failure.orElse("passed: " + limit.text().trim());
            console.out().println((markdown ? "- " : "") + line);
            exit = failure.isEmpty() ? exit : ExitCode.THRESHOLD_FAILED;
        }
        return exit;
    }
}
