package shopping.festival.study.compare;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import shopping.festival.base.problems.Mistakes;
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
        List<FailOn> asked = limits(order.failOn());
        Compared compared = compared();
        ResultDifference difference = compared.difference();
        List<FailOn> limits = compared.isMix()
                ? asked.stream()
                        .flatMap(l -> MixPair.atEveryPoint(l, difference).stream())
                        .toList()
                : asked;
        Problems problems = new Problems();
        limits.forEach(limit -> limit.check(difference, problems));
        CompareFiles.check(order, problems);
        problems.refuse();
        Judgement judgement = new Judgement(difference, order.tolerance().movePointLeft(2), limits);
        List<Failure> failures =
                limits.stream().map(l -> outcome(l, difference)).toList();
        CompareFiles.write(order, judgement, compared.left(), failures);
        compared.left().forEach(line -> out.accept((order.markdown() ? "- " : "") + line));
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

    /**
     * What is held against what.
     *
     * @param left lines that tell what cannot be
     */
    private record Compared(ResultDifference difference, boolean isMix, List<String> left) {}

    private Compared compared() {
        boolean isMix = MixSideReader.isMix(order.a());
        if (Files.exists(order.a()) && Files.exists(order.b()) && isMix != MixSideReader.isMix(order.b())) {
            throw Mistakes.of((isMix
                            ? order.a() + " (A) is a mix, " + order.b() + " (B)"
                            : order.b() + " (B) is a mix, " + order.a() + " (A)")
                    + " is none. Compare like with like.");
        }
        Problems problems = new Problems();
        Optional<Side> sideA = problems.attempt(() -> SideReader.read("A", order.a()));
        Optional<Side> sideB = problems.attempt(() -> SideReader.read("B", order.b()));
        problems.refuse();
        Side a = sideA.orElseThrow();
        Side b = sideB.orElseThrow();
        if (!isMix) {
            return new Compared(ResultDifference.of(a, b), false, List.of());
        }
        MixPair pair = MixPair.of(a, b);
        return new Compared(ResultDifference.of(pair.a(), pair.b()), true, pair.lines());
    }
}
