package shopping.festival.base.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong, each thing once, so that one try tells it all. */
public final class Problems {
    private final List<Problem> problems = new ArrayList<>();

    public void add(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    public void addAll(Collection<Problem> more) {
        more.forEach(this::add);
    }

    /** Of an option, whose name the sentence begins with. */
    public void addOption(String sentence) {
        add(Problem.ofOption(sentence));
    }

    /** What the work gives; empty, and its mistakes noted, if it cannot. */
    public <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Mistakes e) {
            addAll(e.problems());
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Ends the command if anything is wrong. */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new Mistakes(problems);
        }
    }

    public List<Problem> list() {
        return List.copyOf(problems);
    }
}
