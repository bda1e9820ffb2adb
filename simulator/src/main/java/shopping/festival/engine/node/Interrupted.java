package shopping.festival.engine.node;

/** The user broke the run off. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Interrupted() {
        super("interrupted");
    }
}
