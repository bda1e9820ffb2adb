package shopping.festival.study.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.log.proof.LogDifference;
import shopping.festival.study.log.proof.Unreadable;

/** Two event logs told apart: whether every row of one is in the other, or which intent parts first. */
public final class LogDiff {
    private static final List<String> TERMS = List.of("version", "scenario", "seed", "scale");

    private final Path a;
    private final Path b;
    private final Console console;

    public LogDiff(Path a, Path b, Console console) {
        this.a = a;
        this.b = b;
        this.console = console;
    }

    /** @return the exit code */
    public int run() {
        LogDifference found;
        try {
            found = LogDifference.of(a, b);
        } catch (Unreadable e) {
            throw Mistakes.of("one of " + a + " and " + b + " " + e.getMessage() + ".");
        } catch (IOException e) {
            throw Mistakes.of(a + " or " + b + " cannot be read: " + DiskTrouble.reason(e) + ".");
        }
        tell("A", a, found.a());
        tell("B", b, found.b());
        List<String> terms = terms(found);
        if (!terms.isEmpty()) {
            console.out().println("They tell of two runs: " + String.join("; ", terms) + ".");
        }
        if (found.first().isEmpty() && !found.rowsOfStock()) {
            console.out().println("Identical: every row of one is in the other.");
            return ExitCode.FINE;
        }
        if (found.first().isEmpty()) {
            console.out().println("Every event of every intent is the same; rows of stock differ.");
            return ExitCode.THRESHOLD_FAILED;
        }
        intent(found, found.first().get());
        return ExitCode.THRESHOLD_FAILED;
    }

    private void intent(LogDifference found, LogDifference.Parting first) {
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "Intents of %,d slots of arrival differ%s; in the first of them %,d, or they are on one side"
                                + " only. The first is intent %s (stream/lane/slot/number):",
                        found.slots(),
                        found.rowsOfStock() ? ", and rows of stock do" : "",
                        found.intents(),
                        first.intent()));
        lines("A", first.a());
        lines("B", first.b());
    }

    private void lines(String side, List<String> history) {
        console.out().println(side + ":" + (history.isEmpty() ? " no such intent" : ""));
        history.forEach(line -> console.out().println("  " + line));
    }

    private void tell(String letter, Path file, LogDifference.Side side) {
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%s: %s: %s, %,d rows, digest %s",
                        letter,
                        file,
                        side.run(),
                        side.rows(),
                        side.digest()));
        if (!side.alteration().isEmpty()) {
            console.err()
                    .println("festival: " + file + " was altered after it was written: " + side.alteration() + ".");
        }
    }

    private static List<String> terms(LogDifference found) {
        List<String> differing = new ArrayList<>();
        for (String term : TERMS) {
            String left = found.a().terms().get(term);
            String right = found.b().terms().get(term);
            if (!Objects.equals(left, right)) {
                differing.add(term + " " + left + " and " + right);
            }
        }
        return differing;
    }
}
