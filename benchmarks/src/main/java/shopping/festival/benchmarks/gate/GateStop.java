package shopping.festival.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Path;

/** Why the gate cannot answer, in one readable message, and the exit code that says so. */
final class GateStop extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final int USAGE = 2;
    static final int CRASHED = 3;

    private final int exitCode;

    GateStop(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was to be kept and could not be. */
    static GateStop unwritten(Path where, IOException why) {
        return new GateStop(CRASHED, "the gate's answer cannot be written to " + where + ": " + why);
    }

    int exitCode() {
        return exitCode;
    }
}
