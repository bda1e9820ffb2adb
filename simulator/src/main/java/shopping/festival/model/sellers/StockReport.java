package shopping.festival.model.sellers;

/** Where the final stock is written. */
public interface StockReport {
    /** @param committed reserved or sold */
    void stock(int stockRecord, int onHand, int committed, int inbound);

    void everOut(int offer);
}
