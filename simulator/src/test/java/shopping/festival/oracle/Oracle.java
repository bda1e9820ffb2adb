package shopping.festival.oracle;

import java.util.Map;
import shopping.festival.model.Festival;

/**
 * A naive simulator of a festival, event by event from one priority queue, to compare the engine with.
 *
 * <p>Slow and plain on purpose. Its places know each other through it and call each other by way of the agenda.
 */
final class Oracle {
    final Festival festival;
    final Agenda agenda = new Agenda();
    final Chronicle chronicle = new Chronicle();
    final BuyersPlace buyers;
    final CheckoutPlace checkout;
    final SellersPlace sellers;
    final PaymentPlace payment;
    final WarehousesPlace warehouses;
    final DeliveryPlace delivery;

    private final History history;

    private Oracle(Festival festival) {
        this.festival = festival;
        this.buyers = new BuyersPlace(this);
        this.checkout = new CheckoutPlace(this);
        this.sellers = new SellersPlace(this);
        this.payment = new PaymentPlace(this);
        this.warehouses = new WarehousesPlace(this);
        this.delivery = new DeliveryPlace(this);
        sellers.open();
        buyers.open();
        agenda.run();
        this.history = History.of(chronicle.events(), sellers.finalStock());
    }

    /** Runs a festival to its end. */
    static Oracle run(Festival festival) {
        return new Oracle(festival);
    }

    History history() {
        return history;
    }

    /** How often each corner of the model was reached. */
    Map<Reached, Integer> reached() {
        return chronicle.reached();
    }
}
