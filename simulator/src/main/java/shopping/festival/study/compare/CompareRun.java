package shopping.festival.study.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.text.OneLine;
import shopping.festival.study.frame.ExitCode;

/** Two results from where they are to the lines that tell how they differ. */
public final class CompareRun {
    private final Path a;
    private final Path b;
    private final Consumer<String> out;

    /** @param out takes the lines */
    public CompareRun(Path a, Path b, Consumer<String> out) {
        this.a = a;
        this.b = b;
        this.out = out;
    }

    /**
     * @param failOn how far which measures may move; if empty, nothing may
     * @param toldMost measures that are told
     * @return the exit code
     */
    public int run(List<String> failOn, boolean markdown, int toldMost) {
        List<FailOn> limits = limits(failOn);
        ResultDifference difference = difference();
        Problems problems = new Problems();
        limits.forEach(limit -> limit.check(difference, problems));
        problems.refuse();
        ComparisonText.lines(difference, markdown, toldMost).forEach(out);
        if (limits.isEmpty()) {
            return difference.isSame() ? ExitCode.FINE : ExitCode.THRESHOLD_FAILED;
        }
        return failures(limits, difference, markdown);
    }

    private static List<FailOn> limits(List<String> failOn) {
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

    private int failures(List<FailOn> limits, ResultDifference difference, boolean markdown) {
        out.accept("");
        int exit = ExitCode.FINE;
        for (FailOn limit : limits) {
            Optional<String> failure = limit.failure(difference);
            String line = failure.orElse("passed: " + OneLine.of(limit.text().trim()));
            out.accept((markdown ? "- " : "") + line);
            exit = failure.isEmpty() ? exit : ExitCode.THRESHOLD_FAILED;
        }
        return exit;
    }
}
