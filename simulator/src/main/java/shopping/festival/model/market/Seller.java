package shopping.festival.model.market;

/**
 * A seller.
 *
 * @param marketplace index of its marketplace
 * @param origin index of its country
 */
public record Seller(String name, SellerKind kind, int marketplace, int origin) {}
