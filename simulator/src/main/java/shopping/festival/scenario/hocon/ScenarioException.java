package shopping.festival.scenario.hocon;

import java.util.List;

/** Everything that is wrong with a scenario, one readable line a problem; the only way in which reading one fails. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public ScenarioException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line a problem, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
