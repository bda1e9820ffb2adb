package shopping.festival.model.sellers;

/** Where the final stock is written. */
public interface StockReport {
    /** @param committed reserved or sold */
    void stock(int stockRecord, int onHand, int committed, int inbound);

    /**
     * Of all offers together, within the measured time.
     *
     * @param asked buyers who asked for the first time
     * @param fromShelf those whose order stock on hand filled at once
     */
    void firstTries(long asked, long fromShelf);

    /** Its levels over the measured time. */
    void levels(int stockRecord, StockLevels levels);

    /** @param micros of the measured time with nothing on hand */
    void everOut(int offer, long micros);
}
