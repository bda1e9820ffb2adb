package shopping.festival.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.UserError;
import shopping.festival.scenario.hocon.ScenarioException;

/** What is wrong with two sides: all of it at once, each mistake once, with the letter of the side or of both. */
final class SideMistakes {
    private final Map<String, String> lettersByMistake = new LinkedHashMap<>();

    /** What the work gives, or null if the side cannot be used. */
    <T> T attempt(String letter, Supplier<T> work) {
        try {
            return work.get();
        } catch (UserError e) {
            add(letter, e.getMessage());
        } catch (ScenarioException e) {
            e.problems().forEach(problem -> add(letter, problem));
        }
        return null;
    }

    void add(String letter, String mistake) {
        lettersByMistake.merge(mistake, letter, (before, now) -> before.equals(now) ? now : before + " and " + now);
    }

    /** Ends the command if there are any. */
    void refuse() {
        Mistakes.refuse(lettersByMistake.entrySet().stream()
                .map(e -> "festival: " + e.getValue() + ": " + e.getKey())
                .toList());
    }
}
