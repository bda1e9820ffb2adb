package shopping.festival.study.plan.shop;

/** The columns of a plan's file; a plan without replenishment needs only the first three. */
enum PlanColumn implements Column {
    SKU,
    LOCATION,
    INITIAL_UNITS,
    POLICY,
    REORDER_POINT,
    ORDER_QUANTITY,
    ORDER_UP_TO,
    LEAD_TIME_HOURS,
    LEAD_TIME_CV,
    ARRIVES_AT,
    /** This and the next are written only where something stands in them: most plans do without. */
    FULFILMENT,
    PRICE;

    @Override
    public boolean isRequired() {
        return compareTo(POLICY) < 0;
    }
}
