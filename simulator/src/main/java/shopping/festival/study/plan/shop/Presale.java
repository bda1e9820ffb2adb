package shopping.festival.study.plan.shop;

/**
 * What has been ordered with a deposit before the bell. These units lie apart from what a plan stocks for the day, and are
 * sent to whoever pays the balance; the deposits of the others are kept, and their units are left over.
 *
 * @param units ordered
 * @param depositFen paid down on each
 * @param paidShare of the units whose balance is paid
 * @param priceFen of each, the deposit in it
 */
public record Presale(int units, long depositFen, double paidShare, long priceFen) {
    public static final Presale NONE = new Presale(0, 0, 1, 0);

    /** Units whose balance is paid: their expectation. */
    public double paidUnits() {
        return units * paidShare;
    }

    public double unclaimedUnits() {
        return units - paidUnits();
    }
}
