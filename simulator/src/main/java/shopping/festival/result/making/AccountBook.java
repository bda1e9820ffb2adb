package shopping.festival.result.making;

import shopping.festival.result.Account;

/** One account while it is added up. Sums are doubles: a stock record's part of its cell's money is no whole number. */
final class AccountBook {
    private long unitsSold;
    private double revenue;
    private double commission;
    private double tax;
    private double unitCost;
    private double shipping;
    private long leftoverUnits;
    private long leftoverCost;
    private double leftoverLoss;

    void sold(int units, double fen, double commissionFen, double taxFen, double costFen, double shippingFen) {
        unitsSold += units;
        revenue += fen;
        commission += commissionFen;
        tax += taxFen;
        unitCost += costFen;
        shipping += shippingFen;
    }

    void left(int units, long costFen, double lossFen) {
        leftoverUnits += units;
        leftoverCost += costFen;
        leftoverLoss += lossFen;
    }

    long unitsSold() {
        return unitsSold;
    }

    Account account() {
        return new Account(
                Math.round(revenue),
                Math.round(commission),
                Math.round(tax),
                Math.round(unitCost),
                Math.round(shipping),
                leftoverUnits,
                leftoverCost,
                Math.round(leftoverLoss),
                Math.round(revenue - commission - unitCost - shipping - leftoverLoss));
    }
}
