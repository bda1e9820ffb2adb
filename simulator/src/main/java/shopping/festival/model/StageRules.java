package shopping.festival.model;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.warehouses.Warehouse;

/** The rules of the six stages, in the order of an order's way. */
public record StageRules(
        BuyersRules buyers,
        CheckoutRules checkout,
        SellersRules sellers,
        PaymentRules payment,
        List<Warehouse> warehouses,
        DeliveryRules delivery) {

    /**
     * The lookahead: the shortest least delay over the ways back that these rules can use. {@link VirtualTime#NEVER} if
     * there is no way back.
     */
    long lookahead() {
        long least = VirtualTime.NEVER;
        if (buyers.soldOut().triesMax() > 0) {
            least = Math.min(least, sellers.reactionLeast());
        }
        if (checkout.everBusy()) {
            least = Math.min(least, checkout.retry().least());
        }
        if (payment.everFails()) {
            least = Math.min(least, payment.settlement().releaseLeast());
        }
        if (payment.everRetries()) {
            least = Math.min(least, payment.retry().least());
        }
        if (sellers.everPaidWithoutUnit() || sellers.backorder()) {
            least = Math.min(least, payment.settlement().least());
        }
        return least;
    }
}
