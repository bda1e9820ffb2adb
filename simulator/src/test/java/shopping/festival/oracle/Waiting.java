package shopping.festival.oracle;

/** A backorder: an order that waits for its units in the queue of a stock record. */
final class Waiting {
    final Purchase purchase;
    int allocated;
    boolean paid;

    Waiting(Purchase purchase) {
        this.purchase = purchase;
    }

    int lacks() {
        return purchase.units - allocated;
    }
}
