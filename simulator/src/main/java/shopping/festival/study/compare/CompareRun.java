package shopping.festival.study.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.text.OneLine;
import shopping.festival.study.frame.ExitCode;

/** Two results from where they are to the lines that tell how they differ, and to files for programs. */
public final class CompareRun {
    private final CompareOrder order;
    private final Consumer<String> out;

    /** @param out takes the lines */
    public CompareRun(CompareOrder order, Consumer<String> out) {
        this.order = order;
        this.out = out;
    }

    /** @return the exit code */
    public int run() {
        List<FailOn> limits = limits(order.failOn());
        ResultDifference difference = difference();
        Problems problems = new Problems();
        limits.forEach(limit -> limit.check(difference, problems));
        CompareFiles.check(order, problems);
        problems.refuse();
        Judgement judgement = new Judgement(difference, order.tolerance().movePointLeft(2), limits);
        List<Failure> failures =
                limits.stream().map(l -> outcome(l, difference)).toList();
        CompareFiles.write(order, judgement, failures);
        ComparisonText.lines(judgement, order.markdown(), order.toldMost()).forEach(out);
        if (limits.isEmpty()) {
            return difference.isSame() ? ExitCode.FINE : ExitCode.THRESHOLD_FAILED;
        }
        out.accept("");
        failures.forEach(f -> out.accept((order.markdown() ? "- " : "") + f.reason()));
        return failures.stream().allMatch(Failure::ok) ? ExitCode.FINE : ExitCode.THRESHOLD_FAILED;
    }

    private static Failure outcome(FailOn limit, ResultDifference difference) {
        Optional<String> failure = limit.failure(difference);
        String text = OneLine.of(limit.text().trim());
        return new Failure(text, failure.isEmpty(), failure.orElse("passed: " + text));
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
        Optional<Side> sideA = problems.attempt(() -> SideReader.read("A", order.a()));
        Optional<Side> sideB = problems.attempt(() -> SideReader.read("B", order.b()));
        problems.refuse();
        return ResultDifference.of(sideA.orElseThrow(), sideB.orElseThrow());
    }
}
