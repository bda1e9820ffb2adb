package shopping.festival.measure;

/** Who got the order of a buyer who had been told sold out: which side was wanted first, and which one served. */
public enum Rivalry {
    /** Both foreign, or both from home; the offer first wanted among them, when the buyer waited for it. */
    SAME,
    FOREIGN_TO_DOMESTIC,
    DOMESTIC_TO_FOREIGN;

    static Rivalry of(boolean wantedForeign, boolean gotForeign) {
        if (wantedForeign == gotForeign) {
            return SAME;
        }
        return wantedForeign ? FOREIGN_TO_DOMESTIC : DOMESTIC_TO_FOREIGN;
    }
}
