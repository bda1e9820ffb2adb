package shopping.festival.oracle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.Festival;
import shopping.festival.model.StageRules;
import shopping.festival.model.Wares;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.model.checkout.WaitingRoom;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Lanes;
import shopping.festival.model.warehouses.Warehouse;

/** A festival with one rule changed. */
record Altered(Festival festival) {
    boolean atPayment() {
        return festival.sellers().reserveAtPayment();
    }

    boolean backorder() {
        return festival.sellers().backorder();
    }

    boolean partial() {
        return festival.sellers().partial();
    }

    Festival seed(LongUnaryOperator change) {
        return new Festival(
                festival.name(), change.applyAsLong(festival.seedKey()), festival.wares(), festival.rules());
    }

    private Festival with(
            BuyersRules buyers,
            CheckoutRules checkout,
            SellersRules sellers,
            PaymentRules payment,
            List<Warehouse> warehouses,
            DeliveryRules delivery) {
        StageRules rules = new StageRules(buyers, checkout, sellers, payment, warehouses, delivery);
        return new Festival(festival.name(), festival.seedKey(), festival.wares(), rules);
    }

    Festival buyers(UnaryOperator<BuyersRules> change) {
        Festival f = festival;
        return with(change.apply(f.buyers()), f.checkout(), f.sellers(), f.payment(), f.warehouses(), f.delivery());
    }

    Festival checkoutRules(UnaryOperator<CheckoutRules> change) {
        Festival f = festival;
        return with(f.buyers(), change.apply(f.checkout()), f.sellers(), f.payment(), f.warehouses(), f.delivery());
    }

    Festival sellers(UnaryOperator<SellersRules> change) {
        Festival f = festival;
        return with(f.buyers(), f.checkout(), change.apply(f.sellers()), f.payment(), f.warehouses(), f.delivery());
    }

    Festival paymentRules(UnaryOperator<PaymentRules> change) {
        Festival f = festival;
        return with(f.buyers(), f.checkout(), f.sellers(), change.apply(f.payment()), f.warehouses(), f.delivery());
    }

    Festival warehouses(UnaryOperator<Warehouse> change) {
        Festival f = festival;
        List<Warehouse> changed = f.warehouses().stream().map(change).toList();
        return with(f.buyers(), f.checkout(), f.sellers(), f.payment(), changed, f.delivery());
    }

    Festival delivery(UnaryOperator<DeliveryRules> change) {
        Festival f = festival;
        return with(f.buyers(), f.checkout(), f.sellers(), f.payment(), f.warehouses(), change.apply(f.delivery()));
    }

    Festival streams(UnaryOperator<Stream> change) {
        return buyers(b -> new BuyersRules(
                b.streams().stream().map(change).toList(),
                b.lanes(),
                b.slot(),
                b.dayLength(),
                b.sessions(),
                b.soldOut()));
    }

    Festival soldOutTries(IntUnaryOperator change) {
        return buyers(b -> new BuyersRules(
                b.streams(),
                b.lanes(),
                b.slot(),
                b.dayLength(),
                b.sessions(),
                b.soldOut().withTriesMax(change.applyAsInt(b.soldOut().triesMax()))));
    }

    Festival limit(LongUnaryOperator change) {
        return checkoutRules(c -> c.withOrderLimit(change.applyAsLong(c.orderLimitFen())));
    }

    Festival checkout(UnaryOperator<Lanes> change) {
        return checkoutRules(c -> c.with(change.apply(c.lanes())));
    }

    Festival retry(UnaryOperator<Backoff> change) {
        return checkoutRules(c -> c.with(change.apply(c.retry())));
    }

    Festival overload(UnaryOperator<OverloadRules> change) {
        return checkoutRules(c -> c.with(change.apply(c.overload())));
    }

    /** A waiting room in which nobody may wait, and that lets through one a second. */
    WaitingRoom fullRoom() {
        int lanes = festival.checkout().lanes().count();
        Lanes doors = Lanes.of(lanes, 1, Collections.nCopies(lanes, Schedule.constant(1e-6)), Law.fixed(1));
        return new WaitingRoom(doors, 0, Law.fixed(0));
    }

    Festival payment(UnaryOperator<Lanes> change) {
        return paymentRules(p -> new PaymentRules(
                change.apply(p.lanes()),
                p.processing(),
                p.patience(),
                p.retry(),
                p.failures(),
                p.settlement(),
                p.ways(),
                p.breaker()));
    }

    Festival failures(UnaryOperator<PaymentRules.Failures> change) {
        return paymentRules(p -> new PaymentRules(
                p.lanes(),
                p.processing(),
                p.patience(),
                p.retry(),
                change.apply(p.failures()),
                p.settlement(),
                p.ways(),
                p.breaker()));
    }

    Festival settlement(UnaryOperator<PaymentRules.Settlement> change) {
        return paymentRules(p -> new PaymentRules(
                p.lanes(),
                p.processing(),
                p.patience(),
                p.retry(),
                p.failures(),
                change.apply(p.settlement()),
                p.ways(),
                p.breaker()));
    }

    Festival ports(UnaryOperator<Port> change) {
        return delivery(d -> new DeliveryRules(
                d.transit(),
                d.courier(),
                d.portOf(),
                d.flight(),
                d.ports().stream().map(change).toList(),
                d.regionOf(),
                d.delays()));
    }

    Festival preference(UnaryOperator<int[]> change) {
        return sellers(s -> new SellersRules(
                s.reserveAtPayment(),
                s.backorder(),
                s.partial(),
                s.reactionLeast(),
                s.think(),
                Arrays.stream(s.preference()).map(change).toArray(int[][]::new),
                s.disturbed()));
    }

    /** When units are reserved, and what becomes of orders that find too few. */
    Festival selling(boolean atPayment, boolean backorder, boolean partial) {
        return sellers(s -> new SellersRules(
                atPayment, backorder, partial, s.reactionLeast(), s.think(), s.preference(), s.disturbed()));
    }

    Festival stock(UnaryOperator<StockPlan> change) {
        Wares w = festival.wares();
        Wares changed = new Wares(w.market(), w.choice(), change.apply(w.stock()), w.economics(), w.newcomers());
        return new Festival(festival.name(), festival.seedKey(), changed, festival.rules());
    }

    static Lanes withSpeeds(Lanes lanes, UnaryOperator<Schedule> change) {
        return lanes.with(lanes.speeds().stream().map(change).toList());
    }
}
