package shopping.festival.base.problems;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with what a user asked for: the only way in which a command ends for a user's mistake. */
public final class Mistakes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Mistakes(Collection<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The one thing that is wrong with the command as a whole. */
    public static Mistakes of(String sentence) {
        return new Mistakes(List.of(Problem.ofCommand(sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One line a problem. */
    public List<String> lines() {
        return problems.stream().map(Problem::toString).toList();
    }
}
