package shopping.festival.engine.cluster;

/** A node cannot play, for a reason that the user can mend. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
