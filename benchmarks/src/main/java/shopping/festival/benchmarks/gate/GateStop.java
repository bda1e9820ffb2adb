package shopping.festival.benchmarks.gate;

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

    int exitCode() {
        return exitCode;
    }
}
