package shopping.festival.study.log.proof;

/** The file is no whole event log: unreadable, foreign, cut off or altered. Its message is one line for people. */
public final class Unreadable extends Exception {
    Unreadable(String message) {
        super(message);
    }
}
