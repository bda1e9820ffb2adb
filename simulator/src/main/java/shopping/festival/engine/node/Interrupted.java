package shopping.festival.engine.node;

/** The user broke the run off. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Interrupted() {
        this("nothing was written.");
    }

    /** @param left what is left of it, as the user is told */
    public Interrupted(String left) {
        super("interrupted; " + left);
    }
}
