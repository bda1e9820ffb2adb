package shopping.festival.study.plan.trial;

/** What is kept of a way that was tried: the shop's totals, one a replication. */
record FulfilmentTotals(
        double[] profitFen,
        double[] soldUnits,
        double[] deliveryDays,
        double[] leftoverUnits,
        double[] leftoverLossFen,
        double[] commissionFen,
        double[] unitCostFen,
        double[] shippingFen,
        double[] taxFen,
        double[] overLimitOrders) {

    static FulfilmentTotals of(PlanSample sample) {
        return new FulfilmentTotals(
                sample.totals(Amount.PROFIT_FEN),
                sample.totals(Amount.SOLD_UNITS),
                sample.deliveryDays(),
                sample.totals(Amount.LEFTOVER_UNITS),
                sample.totals(Amount.LEFTOVER_LOSS_FEN),
                sample.totals(Amount.COMMISSION_FEN),
                sample.totals(Amount.UNIT_COST_FEN),
                sample.totals(Amount.SHIPPING_FEN),
                sample.totals(Amount.TAX_FEN),
                sample.overLimitOrders());
    }

    /** What one way has beyond another, replication by replication. */
    static double[] difference(double[] a, double[] b) {
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = a[i] - b[i];
        }
        return differences;
    }
}
