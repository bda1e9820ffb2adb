package shopping.festival.benchmarks.gate;

/** What the gate can say, and the exit code of a run that ends so. */
enum Verdict {
    PASS(0),
    FAIL(1),
    /** The question was asked and the answer is too wide. */
    INCONCLUSIVE(4),
    /** The question was not asked, with a warning. */
    SKIPPED(0);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
