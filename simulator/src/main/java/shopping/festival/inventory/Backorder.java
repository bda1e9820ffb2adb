package shopping.festival.inventory;

/** An order that was accepted without stock and waits for units, first in, first out. */
final class Backorder {
    final long id;
    final int stockRecord;
    final int units;
    int allocated;
    /** The row as it came back from payment; kept until the units are there. */
    boolean paid;

    long order;
    long fen;
    long paidAt;

    Backorder(long id, int stockRecord, int units) {
        this.id = id;
        this.stockRecord = stockRecord;
        this.units = units;
    }

    boolean isFilled() {
        return allocated == units;
    }
}
