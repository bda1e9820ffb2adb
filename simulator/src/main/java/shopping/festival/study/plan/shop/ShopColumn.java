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
    /** The same of one mode, whichever the product has. */
    SHIPPING_COST_DOMESTIC,
    SHIPPING_COST_BONDED,
    SHIPPING_COST_DIRECT,
    MIN_UNITS,
    MAX_UNITS,
    CASE_PACK,
    MIN_ORDER,
    RETURN_SHARE,
    RETURN_DAYS,
    RETURN_COST,
    /** What a unit sent back still brings. */
    RETURN_VALUE,
    COUPON_FROM,
    COUPON_OFF,
    AD_COST,
    AD_SHARE,
    PRESALE_UNITS,
    PRESALE_DEPOSIT,
    /** The share of them whose balance is paid. */
    PRESALE_PAID,
    PRESALE_PRICE,
    /** What it is a size or colour of. */
    PARENT;

    @Override
    public boolean isRequired() {
        return compareTo(ORIGIN) < 0;
    }

    /** Whether most shops do without it: such a column is written only where something stands in it. */
    boolean isRare() {
        return compareTo(SHIPPING_COST) > 0;
    }
}
