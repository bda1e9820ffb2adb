package shopping.festival.study.export.spill;

import java.util.Locale;

/** How units come onto a shelf, and leave it. */
public enum Move {
    /** They stand there when the bell rings. */
    INITIAL,
    /** They come from a supplier. */
    RECEIPT,
    /** They leave the shelf for an order. */
    RESERVED,
    /** They come back from an order that failed. */
    RELEASED,
    /** What all orders outside the sample gave back, less what they took. */
    OUTSIDE_SAMPLE,
    /** They are left when all is over. */
    LEFTOVER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
