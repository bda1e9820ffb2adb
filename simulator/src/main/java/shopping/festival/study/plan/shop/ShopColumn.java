package shopping.festival.study.plan.shop;

/** The columns of a shop's file. */
enum ShopColumn implements Column {
    SKU,
    NAME,
    CATEGORY,
    LIST_PRICE,
    FESTIVAL_PRICE,
    UNIT_COST,
    SALVAGE_VALUE,
    EXPECTED_UNITS,
    FORECAST_CV,
    ORIGIN,
    FULFILMENT,
    SHIPPING_COST,
    MIN_UNITS,
    MAX_UNITS,
    CASE_PACK,
    MIN_ORDER;

    @Override
    public boolean isRequired() {
        return compareTo(ORIGIN) < 0;
    }

    /** Whether it is written only for a shop that says something in it. */
    boolean isSeldom() {
        return compareTo(SHIPPING_COST) > 0;
    }
}
