package shopping.festival.study.frame;

import java.io.PrintStream;
import shopping.festival.engine.node.StageWrapper;

/**
 * Where a command writes: answers to {@code out}, progress and complaints to {@code err}.
 *
 * @param faults what a test puts around the stages, to see how a broken law ends
 */
public record Console(PrintStream out, PrintStream err, StageWrapper faults) {

    /** True if a person watches {@code err}, so that a line can be rewritten. */
    boolean isTerminal() {
        if (err != System.err || System.console() == null) {
            return false;
        }
        try {
            // From JDK 22 on there is a console even on a pipe, and it can be asked.
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
