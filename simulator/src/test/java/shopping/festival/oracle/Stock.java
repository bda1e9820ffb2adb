package shopping.festival.oracle;

/** What a stock record ends with, and what it was over the day. */
record Stock(int onHand, int committed, int inbound, Levels levels) {

    /**
     * Areas in units · µs from the bell to the day's end, and what was ordered in it.
     *
     * @param offerOut µs in which the record's offer had nothing on hand anywhere
     */
    record Levels(long onHand, long onOrder, long backorders, long supplierOrders, long supplierUnits, long offerOut) {}
}
