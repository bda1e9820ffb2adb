package shopping.festival.measure.threshold;

/** Ends the reading of a threshold at the first mistake: nothing behind it can be understood. */
final class MisreadHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Misread misread;

    MisreadHere(Misread misread) {
        super(misread.what(), null, false, false);
        this.misread = misread;
    }

    Misread misread() {
        return misread;
    }
}
