package shopping.festival.engine.cluster;

/** So many processes were lost that those left do not go on. */
public final class TooFewNodes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooFewNodes(int left, int least) {
        super("too few processes are left: " + left + ", of those that began at least " + least + " must be there");
    }
}
