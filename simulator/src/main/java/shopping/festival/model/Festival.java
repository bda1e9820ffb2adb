package shopping.festival.model;

import java.util.List;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Station;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.warehouses.Warehouse;

/**
 * A festival that is ready to run: what is for sale and the rules of the six stages, all immutable, and the mixed seed.
 *
 * @param seedKey the mixed seed that every keyed draw takes in
 */
public record Festival(String name, long seedKey, Wares wares, StageRules rules) {

    public IntentDraws draws() {
        return new IntentDraws(
                seedKey, buyers().streams().stream().map(Stream::name).toList());
    }

    /** What the places of a kind are called, in the order of their numbers; a platform is one, of its kind's name. */
    public List<String> places(Station station) {
        return switch (station) {
            case CHECKOUT, PAYMENT, SELLERS, WAITING_ROOM -> List.of(station.label());
            case WAREHOUSE -> warehouses().stream().map(Warehouse::name).toList();
            case CUSTOMS -> delivery().ports().stream().map(Port::name).toList();
        };
    }

    /**
     * The lookahead: the shortest least delay over the ways back this festival can use. Windows must not be longer.
     * {@link shopping.festival.base.time.VirtualTime#NEVER} if there is no way back.
     */
    public long lookahead() {
        return rules.lookahead();
    }

    public Market market() {
        return wares.market();
    }

    public Choice choice() {
        return wares.choice();
    }

    public StockPlan stock() {
        return wares.stock();
    }

    public Economics economics() {
        return wares.economics();
    }

    public List<Newcomers> newcomers() {
        return wares.newcomers();
    }

    public BuyersRules buyers() {
        return rules.buyers();
    }

    public CheckoutRules checkout() {
        return rules.checkout();
    }

    public SellersRules sellers() {
        return rules.sellers();
    }

    public PaymentRules payment() {
        return rules.payment();
    }

    public List<Warehouse> warehouses() {
        return rules.warehouses();
    }

    public DeliveryRules delivery() {
        return rules.delivery();
    }
}
