package shopping.festival.study.frame;

/** What the program tells the shell. */
public final class ExitCode {
    public static final int FINE = 0;
    public static final int THRESHOLD_FAILED = 1;
    /** Usage or scenario error: the user can mend it. */
    public static final int USAGE = 2;
    /** A law of the audit broken, a stall, a full disk or an internal fault. */
    public static final int FAULT = 3;

    public static final int INCONCLUSIVE = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
