package shopping.festival.study.plan.shop;

/**
 * What a product's buyers are drawn with, at the seller's cost.
 *
 * @param couponFromFen what an order has to come to for a coupon, and each time over once more; 0 for no coupon
 * @param couponOffFen what the coupon takes off each time
 * @param adFen advertising of the festival, whatever is sold
 * @param adShare advertising as a share of what buyers pay and keep
 */
public record Promotion(long couponFromFen, long couponOffFen, long adFen, double adShare) {
    public static final Promotion NONE = new Promotion(0, 0, 0, 0);

    /** What coupons take off an order. */
    public long couponFen(long orderFen) {
        return couponFromFen == 0 ? 0 : orderFen / couponFromFen * couponOffFen;
    }
}
