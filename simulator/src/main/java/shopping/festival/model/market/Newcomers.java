package shopping.festival.model.market;

/**
 * A group of sellers that joins the others; in a market it is an origin of its own, so that every ledger by origin
 * tells it apart.
 *
 * @param origin its index among the market's origins
 * @param country the origin whose exports are its sales
 * @param mode how its goods reach their buyers
 * @param warehouses from which they do
 * @param shippingFen the way of one parcel, or below 0 for what that way usually costs
 */
public record Newcomers(int origin, String country, Mode mode, int[] warehouses, double shippingFen) {}
