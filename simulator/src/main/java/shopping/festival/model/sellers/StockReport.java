package shopping.festival.model.sellers;

/** Where the final stock is written. */
public interface StockReport {
    /** @param committed reserved or sold */
    void stock(int stockRecord, int onHand, int committed, int inbound);

    /** Its levels over the measured day. */
    void levels(int stockRecord, StockLevels levels);

    /** @param micros of the measured day with nothing on hand */
    void everOut(int offer, long micros);
}
