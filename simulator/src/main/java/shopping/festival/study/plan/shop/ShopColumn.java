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
    SHIPPING_COST;

    @Override
    public boolean isRequired() {
        return compareTo(ORIGIN) < 0;
    }

    @Override
    public Kind kind() {
        return switch (this) {
            case SKU, NAME, CATEGORY, ORIGIN, FULFILMENT -> Kind.TEXT;
            default -> Kind.DECIMAL;
        };
    }

    @Override
    public double most() {
        return this == FORECAST_CV ? ItemReader.CV_MAX : ItemReader.FEN_MAX;
    }
}
