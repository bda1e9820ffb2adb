package shopping.festival.model.sellers;

/**
 * The levels of a stock record over the measured time, as areas under their curves in units · µs, and what it ordered in
 * it.
 *
 * @param onHand units on the shelf
 * @param onOrder units that suppliers owe
 * @param backorders units that orders in the record's queue lack
 * @param supplierOrders orders placed with the supplier; a delivery that is under way from the start was not
 */
public record StockLevels(double onHand, double onOrder, double backorders, long supplierOrders, long supplierUnits) {
    /** No stock at all. */
    public static final StockLevels NONE = new StockLevels(0, 0, 0, 0, 0);

    /** Of both records together. */
    public StockLevels and(StockLevels other) {
        return new StockLevels(
                onHand + other.onHand,
                onOrder + other.onOrder,
                backorders + other.backorders,
                supplierOrders + other.supplierOrders,
                supplierUnits + other.supplierUnits);
    }
}
