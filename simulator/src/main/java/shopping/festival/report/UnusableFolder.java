package shopping.festival.report;

/** The user's folder for the results cannot be used; known before the run begins. */
public final class UnusableFolder extends RuntimeException {
    UnusableFolder(String message) {
        super(message);
    }
}
