package shopping.festival.base.problems;

/** The user's folder for the results cannot be used; known before the run begins. */
public final class UnusableFolder extends RuntimeException {
    public UnusableFolder(String message) {
        super(message);
    }
}
