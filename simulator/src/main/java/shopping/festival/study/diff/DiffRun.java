package shopping.festival.study.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.RunFiles;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.CtrlC;
import shopping.festival.study.frame.Failures;

/** One comparison of two runs from what was named to the answer. */
public final class DiffRun {
    private final DiffQuestion asked;
    private final Console console;

    public DiffRun(DiffQuestion asked, Console console) {
        this.asked = asked;
        this.console = console;
    }

    /** @return the exit code */
    public int run(RunOptions how) {
        asked.refuseEvents();
        SideProblems problems = new SideProblems();
        asked.check(problems);
        Optional<FestivalResult> resultA = result("A", asked.a(), problems);
        Optional<FestivalResult> resultB = result("B", asked.b(), problems);
        try (CtrlC ctrlC = new CtrlC()) {
            RunOptions options = how.withStop(ctrlC);
            Optional<DiffSide> a =
                    side("A", asked.inputA(), asked.overrides().ofA(), resultA, resultB, options, problems);
            Optional<DiffSide> b =
                    side("B", asked.inputB(), asked.overrides().ofB(), resultB, resultA, options, problems);
            problems.refuse();
            try {
                problems.attempt("A", a.orElseThrow()::digests);
                problems.attempt("B", b.orElseThrow()::digests);
                problems.refuse();
                return new DiffAnswer(asked.events(), console.out()::println).tell(a.orElseThrow(), b.orElseThrow());
            } catch (Interrupted e) {
                // Told here: once the JVM knows that all is cleaned up, it waits for nobody.
                return Failures.report(e, console, false);
            }
        }
    }

    private static Optional<FestivalResult> result(String letter, Path path, SideProblems problems) {
        return Files.isDirectory(path) ? problems.attempt(letter, () -> DiffSide.result(path)) : Optional.empty();
    }

    private Optional<DiffSide> side(
            String letter,
            ScenarioInput input,
            List<String> overrides,
            Optional<FestivalResult> result,
            Optional<FestivalResult> other,
            RunOptions options,
            SideProblems problems) {
        Path path = input.file();
        if (result.isPresent()) {
            return problems.attempt(letter, () -> DiffSide.folder(path, result.get(), options));
        }
        if (Files.isDirectory(path)) {
            // What is wrong with it was told when its result was read.
            return Optional.empty();
        }
        return problems.attempt(letter, () -> configuration(input, overrides, other, options));
    }

    private DiffSide configuration(
            ScenarioInput input, List<String> overrides, Optional<FestivalResult> other, RunOptions options) {
        Path path = input.file();
        if (path.endsWith(RunFiles.RESULT) || path.endsWith(RunFiles.DIGESTS) || path.endsWith(RunFiles.SUMMARY)) {
            throw Mistakes.of(path + " is a file of a run's folder. Name the folder, "
                    + path.toAbsolutePath().getParent() + ".");
        }
        return DiffSide.configuration(input, overrides, asked.seed(), asked.scale(), other, options);
    }
}
