package shopping.festival.model;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.warehouses.Warehouse;

/**
 * A festival that is ready to run: the market and the rules of the six stages, all immutable, and the mixed seed.
 *
 * @param seedKey the mixed seed that every keyed draw takes in
 * @param economics what the goods cost their sellers; changes nothing that happens
 * @param newcomers origins of the market that are groups of sellers
 */
public record Festival(
        String name,
        long seedKey,
        BuyersRules buyers,
        Market market,
        Choice choice,
        CheckoutRules checkout,
        SellersRules sellers,
        StockPlan stock,
        PaymentRules payment,
        List<Warehouse> warehouses,
        DeliveryRules delivery,
        Economics economics,
        List<Newcomers> newcomers) {

    /** A festival at which nothing costs anything. */
    public Festival(
            String name,
            long seedKey,
            BuyersRules buyers,
            Market market,
            Choice choice,
            CheckoutRules checkout,
            SellersRules sellers,
            StockPlan stock,
            PaymentRules payment,
            List<Warehouse> warehouses,
            DeliveryRules delivery) {
        this(
                name,
                seedKey,
                buyers,
                market,
                choice,
                checkout,
                sellers,
                stock,
                payment,
                warehouses,
                delivery,
                Economics.free(market),
                List.of());
    }

    public IntentDraws draws() {
        return new IntentDraws(
                seedKey, buyers.streams().stream().map(Stream::name).toList());
    }

    /**
     * The lookahead: the shortest least delay over the ways back this festival can use. Windows must not be longer.
     * {@link VirtualTime#NEVER} if there is no way back.
     */
    public long lookahead() {
        long least = VirtualTime.NEVER;
        if (buyers.soldOutTriesMax() > 0) {
            least = Math.min(least, sellers.reactionLeast());
        }
        if (checkout.waitingMax() < Integer.MAX_VALUE && !checkout.speeds().isEmpty()
                || checkout.congestion() != null && checkout.congestion().everRefuses()) {
            least = Math.min(least, checkout.retryLeast());
        }
        if (payment.declinedShare() > 0
                || payment.unpaidShare() > 0
                || !payment.speeds().isEmpty()
                || payment.congestion() != null) {
            least = Math.min(least, payment.releaseLeast());
        }
        if (payment.retriesMax() > 0 && (!payment.speeds().isEmpty() || payment.congestion() != null)) {
            least = Math.min(least, payment.retryLeast());
        }
        if (sellers.reserveAtPayment() || sellers.backorder()) {
            least = Math.min(least, payment.settleLeast());
        }
        return least;
    }
}
