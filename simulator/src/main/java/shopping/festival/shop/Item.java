package shopping.festival.shop;

import shopping.festival.market.Mode;

public record Item(String sku, String name, int category, int origin, Mode mode, long listFen, long priceFen, long unitCostFen, long salvageFen, long shippingFen, double expectedUnits, double forecastCv) {}
