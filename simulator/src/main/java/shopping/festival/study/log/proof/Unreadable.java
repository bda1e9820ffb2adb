package shopping.festival.study.log.proof;

/** The file is no whole event log: unreadable, foreign, cut off or altered. Its message is one line for people. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
