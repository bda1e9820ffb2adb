package shopping.festival.engine.cluster;

/** A node cannot play, for a reason that the user can mend. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
