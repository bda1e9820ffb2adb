package shopping.festival.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int FINE = 0;
    static final int THRESHOLD_FAILED = 1;
    /** Usage or scenario error: the user can mend it. */
    static final int USAGE = 2;
    /** A law of the audit broken, a stall, a full disk or an internal fault. */
    static final int FAULT = 3;
    static final int INCONCLUSIVE = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
