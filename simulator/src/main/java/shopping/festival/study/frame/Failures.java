package shopping.festival.study.frame;

import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.engine.cluster.TooFewNodes;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.model.order.BrokenLaw;

/** From what went wrong to what the user reads and the exit code. A stack trace only under {@code --debug}. */
public final class Failures {
    private Failures() {}

    public static int report(Throwable e, Console console, boolean debug) {
        if (e instanceof Mistakes mistakes) {
            mistakes.lines().forEach(console.err()::println);
            return ExitCode.USAGE;
        }
        if (e instanceof Interrupted) {
            console.err().println("festival: " + e.getMessage());
            return ExitCode.INTERRUPTED;
        }
        if (e instanceof NotWritten || e instanceof TooFewNodes) {
            console.err().println("festival: " + e.getMessage());
        } else if (e instanceof BrokenLaw) {
            console.err().println(e.getMessage());
        } else if (isOutOfMemory(e)) {
            console.err()
                    .println("festival: out of memory. Give the JVM more, as in FESTIVAL_JAVA_OPTS=-Xmx8g,"
                            + " or run at a smaller --scale; festival check tells what a run needs.");
        } else {
            console.err().println("festival: internal fault: " + e + ". Please report it; --debug shows where.");
        }
        if (debug) {
            e.printStackTrace(console.err());
        }
        return ExitCode.FAULT;
    }

    /** Whoever was to read the answer has not got it: a stream keeps to itself that its disk is full or nobody listens. */
    public static int unlessLost(int exitCode, Console console) {
        if (!console.out().checkError()) {
            return exitCode;
        }
        console.err()
                .println("festival: the answer could not be written to standard output: it is closed, or its disk is"
                        + " full. What was written into a folder is there.");
        return exitCode == ExitCode.FINE ? ExitCode.FAULT : exitCode;
    }

    private static boolean isOutOfMemory(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
