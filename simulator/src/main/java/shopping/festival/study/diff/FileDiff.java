package shopping.festival.study.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.frame.Console;
import shopping.festival.study.log.LogDiff;

/** Two files that runs have left, of one kind: event logs, or tables such as timelines. */
public final class FileDiff {
    private static final String LOG = "# festival event log";

    private final Path a;
    private final Path b;
    private final Console console;

    public FileDiff(Path a, Path b, Console console) {
        this.a = a;
        this.b = b;
        this.console = console;
    }

    /** True if one is named as such a file; then both have to be. */
    public static boolean isAsked(Path a, Path b) {
        return TableDiff.isNamedSo(a) || TableDiff.isNamedSo(b);
    }

    /** @return the exit code */
    public int run() {
        for (Path file : new Path[] {a, b}) {
            if (!TableDiff.isNamedSo(file)) {
                throw Mistakes.of(
                        file + " is no CSV file and the other is one. Name two files of one kind, two folders,"
                                + " or scenarios.");
            }
            if (!Files.isRegularFile(file)) {
                throw Mistakes.of(file + (Files.exists(file) ? " is no regular file." : " does not exist.")
                        + " Name an event log or a table of a run.");
            }
        }
        boolean isLogA = isLog(a);
        boolean isLogB = isLog(b);
        if (isLogA != isLogB) {
            throw Mistakes.of((isLogA ? a : b) + " is an event log and " + (isLogA ? b : a)
                    + " is none. Name two files of one kind.");
        }
        return isLogA ? new LogDiff(a, b, console).run() : new TableDiff(a, b, console.out()::println).tell();
    }

    private static boolean isLog(Path file) {
        return TableDiff.firstLine(file).strip().equals(LOG);
    }
}
