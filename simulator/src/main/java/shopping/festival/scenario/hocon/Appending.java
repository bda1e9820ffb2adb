package shopping.festival.scenario.hocon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes what is appended line by line as the one list it makes: {@code a += 1}, {@code a += 2} as
 * {@code a = ${?a} [ 1}, {@code 2 ]}, in the same lines. HOCON says they mean the same; the library needs time with the
 * cube of the lines for the first and none worth speaking of for the second.
 */
final class Appending {
    private record Edit(int from, int to, String by) {}

    private final List<Edit> edits = new ArrayList<>();
    /** Of each group the fields that follow each other and append to one key. */
    private final Map<Integer, List<Field>> runs = new TreeMap<>();
    /** Told of each field once, of those that became one list of the first alone. */
    private final Consumer<Field> kept;

    Appending(Consumer<Field> kept) {
        this.kept = kept;
    }

    void field(Field field) {
        List<Field> run = runs.get(field.group());
        if (run != null && !run.get(0).key().equals(field.key())) {
            ended(field.group());
            run = null;
        }
        // A substitution may mean the list itself, as it was a line before.
        if (!field.appends()
                || field.isInList()
                || field.substitutes()
                || field.key().contains("\n")) {
            ended(field.group());
            kept.accept(field);
        } else if (run == null) {
            runs.put(field.group(), new ArrayList<>(List.of(field)));
        } else {
            run.add(field);
        }
    }

    void ended(int group) {
        List<Field> run = runs.remove(group);
        if (run == null) {
            return;
        }
        Field first = run.get(0);
        kept.accept(first);
        if (run.size() > 1) {
            edits.add(new Edit(first.start(), first.valueStart(), first.key() + " = ${?" + first.path() + "} ["));
            run.stream().skip(1).forEach(more -> edits.add(new Edit(more.start(), more.valueStart(), "")));
            int end = run.get(run.size() - 1).valueEnd();
            edits.add(new Edit(end, end, "]"));
        }
    }

    String rewritten(String text) {
        StringBuilder all = new StringBuilder(text.length() + 16 * edits.size());
        int done = 0;
        edits.sort(Comparator.comparingInt(Edit::from));
        for (Edit edit : edits) {
            all.append(text, done, edit.from()).append(edit.by());
            done = edit.to();
        }
        return all.append(text, done, text.length()).toString();
    }
}
