package shopping.festival.study.storefront;

import java.util.OptionalLong;

/**
 * What a buyer asks for.
 *
 * @param key of this wish, under which it may be sent again
 * @param intent whose it is, empty if not said
 */
record NewOrder(String key, String sku, long units, String intent, OptionalLong priceFen) {}
