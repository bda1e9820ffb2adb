package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.base.problems.Problem;

/**
 * Everything that is wrong with a seller's files, and what is only odd, so that one reading tells it all: {@code
 * shop.csv:7: festival_price (1,200) has a thousands separator. Write 1200.} Of each file the first problems are kept,
 * the others counted.
 */
public final class Findings {
    /** Lines of one file that are told; nobody reads more before mending the first ones. */
    static final int TOLD = 50;

    private static final class Pile {
        private final List<Problem> lines = new ArrayList<>();
        private long more;

        void add(Problem line) {
            if (lines.size() < TOLD) {
                lines.add(line);
            } else {
                more++;
            }
        }
    }

    private final Map<String, Pile> problems = new LinkedHashMap<>();
    private final Map<String, Pile> warnings = new LinkedHashMap<>();

    /** @param line of the file, or 0 for the file as a whole */
    public void problem(String file, long line, String text) {
        add(problems, file, line, text);
    }

    public void warning(String file, long line, String text) {
        add(warnings, file, line, text);
    }

    /** Takes over everything another one has. */
    void takeAll(Findings other) {
        other.problems.forEach(
                (file, pile) -> pile.lines.forEach(problems.computeIfAbsent(file, f -> new Pile())::add));
        takeWarnings(other);
    }

    /** Takes over what another one warns of. */
    void takeWarnings(Findings other) {
        other.warnings.forEach(
                (file, pile) -> pile.lines.forEach(warnings.computeIfAbsent(file, f -> new Pile())::add));
    }

    private static void add(Map<String, Pile> piles, String file, long line, String text) {
        piles.computeIfAbsent(file, f -> new Pile()).add(Problem.in(file, line, text));
    }

    /** Notes the one thing to say of a file, in place of everything else. */
    void only(String file, long line, String text) {
        problems.remove(file);
        warnings.remove(file);
        problem(file, line, text);
    }

    /** Whether the next problem of a file will be told, rather than counted. */
    boolean tells(String file) {
        Pile pile = problems.get(file);
        return pile == null || pile.lines.size() < TOLD;
    }

    /** True if nothing is wrong; there may be warnings. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    boolean isClean(String file) {
        return !problems.containsKey(file);
    }

    /** One line a problem, file by file in the order of reading. */
    public List<Problem> problems() {
        return told(problems, "problem");
    }

    /** One line for what is odd but can be worked with. */
    public List<Problem> warnings() {
        return told(warnings, "warning");
    }

    private static List<Problem> told(Map<String, Pile> piles, String what) {
        List<Problem> lines = new ArrayList<>();
        piles.forEach((file, pile) -> {
            lines.addAll(pile.lines);
            if (pile.more > 0) {
                lines.add(Problem.in(file, 0, "and " + pile.more + " more " + what + (pile.more == 1 ? "." : "s.")));
            }
        });
        return lines;
    }
}
