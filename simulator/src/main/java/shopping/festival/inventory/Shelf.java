package shopping.festival.inventory;

/**
 * Units on hand and units committed (reserved or sold) of a range of stock records, and which offers are out.
 *
 * <p>Every change goes through here, so that initial + inbound = on hand + committed can be checked at any time.
 */
final class Shelf {
    private final int firstRecord;
    private final int[] onHand;
    private final int[] committed;
    private final int[] inbound;

    Shelf(int firstRecord, int[] initialOfAll, int endRecord) {
        this.firstRecord = firstRecord;
        this.onHand = java.util.Arrays.copyOfRange(initialOfAll, firstRecord, endRecord);
        this.committed = new int[onHand.length];
        this.inbound = new int[onHand.length];
    }

    int onHand(int r) {
        return onHand[r - firstRecord];
    }

    int committed(int r) {
        return committed[r - firstRecord];
    }

    int inbound(int r) {
        return inbound[r - firstRecord];
    }

    /** Moves units from the shelf to an order. The caller has looked that there are enough. */
    void commit(int r, int units) {
        onHand[r - firstRecord] -= units;
        committed[r - firstRecord] += units;
    }

    /** Takes units back from an order and puts them on the shelf. */
    void release(int r, int units) {
        committed[r - firstRecord] -= units;
        onHand[r - firstRecord] += units;
    }

    /** Puts units of a supplier on the shelf. */
    void receive(int r, int units) {
        onHand[r - firstRecord] += units;
        inbound[r - firstRecord] += units;
    }
}
