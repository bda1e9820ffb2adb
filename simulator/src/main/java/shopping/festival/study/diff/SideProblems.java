package shopping.festival.study.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;

/** What is wrong with two sides: all of it at once, each thing once, with the letter of the side or of both. */
final class SideProblems {
    private final Map<String, String> lettersBySentence = new LinkedHashMap<>();

    /** What the work gives; empty, and its mistakes noted, if the side cannot be used. */
    <T> Optional<T> attempt(String letter, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Mistakes e) {
            e.problems().forEach(problem -> add(letter, problem.withoutProgram()));
            return Optional.empty();
        }
    }

    void add(String letter, String sentence) {
        lettersBySentence.merge(sentence, letter, (before, now) -> before.equals(now) ? now : before + " and " + now);
    }

    /** Ends the command if anything is wrong. */
    void refuse() {
        Problems problems = new Problems();
        lettersBySentence.forEach((sentence, letters) -> problems.add(Problem.ofCommand(letters + ": " + sentence)));
        problems.refuse();
    }
}
