package shopping.festival.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shopping.festival.base.problems.Key;

/**
 * A key that a scenario states and that cannot do there what it is for.
 *
 * @param path its name
 * @param key where it stands, and its value
 * @param why the rest of the sentence
 * @param isUsual whether it says what holds anyway
 */
public record IdleKey(String path, Key key, String why, boolean isUsual) {

    /** A sentence for each key that is idle in all of these, and not at its default in all of them. */
    public static List<String> notes(List<Scenario> scenarios) {
        return scenarios.stream()
                .flatMap(s -> s.idle().stream())
                .map(IdleKey::path)
                .distinct()
                .filter(path -> scenarios.stream().allMatch(s -> s.idle(path).isPresent()))
                .flatMap(path -> unusual(path, scenarios).stream())
                .map(IdleKey::note)
                .toList();
    }

    private static Optional<IdleKey> unusual(String path, List<Scenario> scenarios) {
        Stream<IdleKey> all = scenarios.stream().flatMap(s -> s.idle(path).stream());
        return all.filter(idle -> !idle.isUsual).findFirst();
    }

    private String note() {
        return "note: " + key.problem(why + ".");
    }
}
