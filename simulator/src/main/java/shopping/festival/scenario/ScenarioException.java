package shopping.festival.scenario;

import java.util.List;

/** STAND-IN until branch loader is merged. */
public final class ScenarioException extends RuntimeException {
    private final transient List<String> problems;

    ScenarioException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
