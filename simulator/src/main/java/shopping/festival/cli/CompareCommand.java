package shopping.festival.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.UserError;
import shopping.festival.study.compare.ComparisonText;
import shopping.festival.study.compare.FailOn;
import shopping.festival.study.compare.ResultDifference;
import shopping.festival.study.compare.Side;
import shopping.festival.study.compare.SideReader;
import shopping.festival.study.compare.Unusable;
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
        List<String> mistakes = new ArrayList<>();
        limits.forEach(l -> {
            String mistake = l.mistake(difference);
            if (mistake != null) {
                mistakes.add(mistake);
            }
        });
        Mistakes.refuse(mistakes);
        ComparisonText.lines(difference, markdown, all ? Integer.MAX_VALUE : TOLD)
                .forEach(console.out()::println);
        if (limits.isEmpty()) {
            return difference.isSame() ? ExitCode.FINE : ExitCode.THRESHOLD_FAILED;
        }
        return failures(limits, difference);
    }

    private List<FailOn> limits() {
        List<String> mistakes = new ArrayList<>();
        List<FailOn> limits = new ArrayList<>();
        for (String text : failOn) {
            try {
                limits.add(FailOn.parse(text));
            } catch (IllegalArgumentException e) {
                mistakes.add(e.getMessage());
            }
        }
        Mistakes.refuse(mistakes);
        return limits;
    }

    private ResultDifference difference() {
        List<String> mistakes = new ArrayList<>();
        Side sideA = read("A", a, mistakes);
        Side sideB = read("B", b, mistakes);
        Mistakes.refuse(mistakes);
        try {
            return ResultDifference.of(sideA, sideB);
        } catch (Unusable e) {
            throw new UserError(e.getMessage());
        }
    }

    private static Side read(String name, Path path, List<String> mistakes) {
        try {
            return SideReader.read(name, path);
        } catch (Unusable e) {
            mistakes.add("festival: " + e.getMessage());
            return null;
        }
    }

    private int failures(List<FailOn> limits, ResultDifference difference) {
        console.out().println();
        int exit = ExitCode.FINE;
        for (FailOn limit : limits) {
            String failure = limit.failure(difference);
            String line = failure == null ? "passed: " + limit.text().trim() : failure;
            console.out().println((markdown ? "- " : "") + line);
            exit = failure == null ? exit : ExitCode.THRESHOLD_FAILED;
        }
        return exit;
    }
}
