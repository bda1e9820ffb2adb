package shopping.festival.engine.cluster;

/** What may befall a frame on its way. Chance is laid out in this order, so that a seed keeps its meaning. */
enum Trouble {
    /** Every connection ends at once, this one within the frame. */
    CUT,
    /** The frame never comes. */
    DROP,
    /** It comes twice. */
    DUPLICATE,
    /** One byte of its message is another. */
    DAMAGE,
    /** It waits, and with it all that its connection carries behind it. */
    DELAY
}
