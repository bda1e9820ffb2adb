package shopping.festival.study.compare;

/** One of the two sides cannot be compared; the message says which and why, in one line. */
public final class Unusable extends RuntimeException {
    Unusable(String message) {
        super(message);
    }
}
