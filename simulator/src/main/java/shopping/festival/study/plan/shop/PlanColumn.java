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
    FULFILMENT;

    @Override
    public boolean isRequired() {
        return compareTo(POLICY) < 0;
    }

    /** Whether most plans do without it: such a column is written only where something stands in it. */
    boolean isRare() {
        return this == FULFILMENT;
    }
}
