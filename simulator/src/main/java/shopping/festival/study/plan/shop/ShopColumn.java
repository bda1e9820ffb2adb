package shopping.festival.study.plan.shop;

import shopping.festival.scenario.ReturnTerms;

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
    /** A share of the unit cost. */
    IMPORT_TAX,
    /** Of the amounts in the row; RMB where nothing stands. */
    CURRENCY;

    @Override
    public boolean isRequired() {
        return compareTo(ORIGIN) < 0;
    }

    /** Whether most shops do without it: such a column is written only where something stands in it. */
    boolean isRare() {
        return compareTo(SHIPPING_COST) > 0;
    }

    @Override
    public Kind kind() {
        return switch (this) {
            case SKU, NAME, CATEGORY, ORIGIN, FULFILMENT, CURRENCY -> Kind.TEXT;
            case MIN_UNITS, MAX_UNITS, CASE_PACK, MIN_ORDER -> Kind.WHOLE;
            default -> Kind.DECIMAL;
        };
    }

    @Override
    public double most() {
        return switch (this) {
            case FORECAST_CV -> ItemReader.CV_MAX;
            case RETURN_SHARE -> 1;
            case RETURN_DAYS -> ReturnTerms.DAYS_MOST;
            case IMPORT_TAX -> ItemReader.TAX_MAX;
            default -> ItemReader.FEN_MAX;
        };
    }
}
