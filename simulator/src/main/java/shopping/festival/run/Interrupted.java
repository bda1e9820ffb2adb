package shopping.festival.run;

/** The user broke the run off. */
public final class Interrupted extends RuntimeException {
    public Interrupted() {
        super("interrupted");
    }
}
