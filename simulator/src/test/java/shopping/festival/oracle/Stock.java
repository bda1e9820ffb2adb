package shopping.festival.oracle;

/** What a stock record ends with. */
record Stock(int onHand, int committed, int inbound) {}
