package shopping.festival.engine.node;

/** The user broke the run off. */
public final class Interrupted extends RuntimeException {
    public Interrupted() {
        super("interrupted");
    }
}
