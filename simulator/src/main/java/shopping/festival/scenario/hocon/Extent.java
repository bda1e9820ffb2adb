package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a scenario may be, over all its files: so much the library reads within seconds and within the stack it has.
 * Nothing a person writes comes near; what goes beyond is one sentence.
 */
final class Extent {
    static final int DEPTH_MAX = 100;
    static final int SUBSTITUTIONS_MAX = 10_000;
    static final int REPEATS_MAX = 1_000;
    static final int INCLUDES_MAX = 1_000;
    static final int VALUES_MAX = 5_000_000;
    static final long CHARACTERS_MAX = 100_000_000;

    private final FileProblems problems;
    private final Growth growth = new Growth();
    private int substitutions;
    private int repeats;
    private int includes;
    /** How often a key was set to something that has to be looked up or appended, by its name. */
    private final Map<String, Integer> looked = new TreeMap<>();

    Extent(FileProblems problems) {
        this.problems = problems;
    }

    void nested(String file, int line, int depth) {
        if (depth > DEPTH_MAX) {
            throw refused(
                    file,
                    line,
                    "is nested more than " + DEPTH_MAX
                            + " deep. Write fewer braces, brackets or dots inside each other.");
        }
    }

    void substitution(String file, String path, String name, int line) {
        growth.substitution(path, name);
        if (++substitutions > SUBSTITUTIONS_MAX) {
            throw refused(
                    file,
                    line,
                    "has more than " + count(SUBSTITUTIONS_MAX) + " substitutions. Write the values themselves.");
        }
    }

    void field(Field field) {
        growth.field(field);
    }

    /** All is read and nothing put in yet. */
    void parsed() {
        if (growth.length(CHARACTERS_MAX) > CHARACTERS_MAX) {
            throw tooLarge();
        }
    }

    /** A key is set whose value can be told only from others, such as what it was before. */
    void looksUp(String file, Field field) {
        repeats += looked.merge(field.path(), 1, Integer::sum) > 1 ? 1 : 0;
        if (repeats > REPEATS_MAX) {
            throw refused(
                    file,
                    field.line(),
                    "sets " + field.path() + " and other keys again from what they were more than "
                            + count(REPEATS_MAX)
                            + " times. Write what is appended to one key line after line, or as one list.");
        }
    }

    void included(String file) {
        if (++includes > INCLUDES_MAX) {
            throw refused(
                    file,
                    0,
                    "is included where " + count(INCLUDES_MAX)
                            + " files are already. Include a file once, at the top.");
        }
    }

    /** Of what a substitution stands for is counted once for every place it stands at. */
    void resolved(Object root) {
        int values = 0;
        long characters = 0;
        Deque<Object> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Object value = open.pop();
            values++;
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, member) -> open.push(member));
            } else if (value instanceof Iterable<?> list) {
                list.forEach(open::push);
            } else if (value instanceof ConfigValue scalar && scalar.unwrapped() instanceof String text) {
                characters += text.length();
            }
            if (values + open.size() > VALUES_MAX || characters > CHARACTERS_MAX) {
                throw tooLarge();
            }
        }
    }

    RuntimeException tooLarge() {
        problems.add("grows beyond " + count(VALUES_MAX) + " values or " + count(CHARACTERS_MAX)
                + " characters when its substitutions are put in. Use fewer of them inside each other.");
        return problems.mistakes();
    }

    private RuntimeException refused(String file, int line, String sentences) {
        problems.add(file, file.equals(FileProblems.COMMAND_LINE) ? 0 : line, sentences);
        return problems.mistakes();
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
