package shopping.festival.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.RateLimit;
import shopping.festival.model.checkout.RetryBudget;
import shopping.festival.model.checkout.Shedding;
import shopping.festival.model.checkout.StockServiceRules;
import shopping.festival.model.checkout.WaitingRoom;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.payment.BreakerRules;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.Disturbances;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Failover;
import shopping.festival.model.warehouses.Departures;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;

/**
 * Bugs of playing: the festival goes by another rule than it was told. All that is counted agrees with itself, so the
 * run's own audit holds. Its log's head tells the rules, and its proof finds those it can show; the others are the oracle's.
 */
enum Misplay {
    PRICE_LEVEL_OF_ALL_ONE(
            By.PRICE, By.ALWAYS, f -> f.streams(s -> new Stream(s.name(), s.arrivals(), 1000, s.habits()))),
    PRICE_LEVEL_ONE_PERMILLE_MORE(
            By.PRICE,
            By.ALWAYS,
            f -> f.streams(s -> new Stream(s.name(), s.arrivals(), s.priceLevelPermille() + 1, s.habits()))),
    ORDER_LIMIT_IGNORED(By.LIMIT, By.ALWAYS, f -> f.limit(l -> Long.MAX_VALUE)),
    ORDER_LIMIT_HALVED(By.LIMIT, By.ALWAYS, f -> f.limit(l -> l / 2)),
    WRONG_OF_TWO_PLACES(
            By.PLACE,
            By.ALWAYS,
            f -> f.preference(places -> IntStream.of(places).map(p -> 9 - p).toArray())),
    ANY_OF_TWO_PLACES(By.PLACE, By.ALWAYS, f -> f.preference(places -> new int[places.length])),
    CLOSED_PLACES_NOT_SEEN(
            By.PLACE,
            By.ALWAYS,
            f -> f.sellers(s -> s.with(new Disturbances(s.disturbed().miscounts(), List.of())))),
    CHECKOUT_TWICE_AS_FAST(
            By.CAPACITY, Misplay::tellsOfTheCheckout, f -> f.checkout(l -> Altered.withSpeeds(l, s -> s.times(2)))),
    CHECKOUT_TEN_PERCENT_FASTER(
            By.CAPACITY, Misplay::tellsOfTheCheckout, f -> f.checkout(l -> Altered.withSpeeds(l, s -> s.times(1.1)))),
    CHECKOUT_TAKES_NO_TIME(By.CAPACITY, Misplay::tellsOfTheCheckout, f -> f.checkout(l -> l.with(List.of()))),
    CHECKOUT_WITH_A_SERVER_MORE(
            By.CAPACITY, Misplay::tellsOfTheCheckout, f -> f.checkout(l -> l.withServers(l.servers() + 1))),
    SELLERS_TAKE_NO_TIME(
            By.LEAST,
            f -> f.checkout().stock().isLimited()
                    && f.checkout().stock().lanes().work().isFixed()
                    && f.checkout().lanes().isUnlimited(),
            f -> f.checkoutRules(c -> c.with(StockServiceRules.AT_ONCE))),
    PAYMENT_TAKES_NO_TIME(
            By.LEAST, f -> f.payment().lanes().work().isFixed() && thinks(f), f -> f.payment(l -> l.with(List.of()))),
    PAYMENT_TWICE_AS_FAST(
            By.LEAST,
            f -> f.payment().lanes().work().isFixed() && thinks(f),
            f -> f.payment(l -> Altered.withSpeeds(l, s -> s.times(2)))),
    CUSTOMS_TAKE_NO_TIME(
            By.LEAST,
            f -> flies(f)
                    && f.delivery().ports().stream().allMatch(p -> p.clearance().isFixed()),
            f -> f.ports(p -> Port.of(p.name(), Schedule.UNLIMITED, p.clearance()))),
    CLEARANCE_SKIPPED(
            By.LEAST,
            f -> flies(f)
                    && f.delivery().ports().stream().allMatch(p -> p.clearance().isFixed()),
            f -> f.ports(p -> Port.of(p.name(), p.speed(), Law.fixed(0)))),
    PICKING_SKIPPED(
            By.LEAST,
            f -> f.warehouses().stream().allMatch(w -> w.picking().time().isFixed()),
            f -> f.warehouses(w -> w.with(Picking.by(Schedule.UNLIMITED, Law.fixed(0))))),
    PACKING_SKIPPED(
            By.LEAST,
            f -> f.warehouses().stream().allMatch(w -> w.packing().isFixed()),
            f -> f.warehouses(w ->
                    new Warehouse(w.name(), w.mode(), w.picking(), Law.fixed(0), w.departures(), w.courierShare()))),
    FLIGHT_SKIPPED(
            By.LEAST,
            // A queue before customs would hide it.
            f -> flies(f)
                    && f.delivery().ports().stream().allMatch(p -> p.speed().isUnlimited()),
            f -> f.delivery(d -> new DeliveryRules(
                    d.transit(), d.courier(), d.portOf(), none(d.flight()), d.ports(), d.regionOf(), d.delays()))),
    TRANSIT_SKIPPED(
            By.LEAST,
            f -> Arrays.stream(f.delivery().transit()).flatMap(Arrays::stream).allMatch(t -> t.least() > 0),
            f -> f.delivery(d -> new DeliveryRules(
                    Arrays.stream(d.transit()).map(Misplay::none).toArray(Law[][]::new),
                    d.courier(),
                    d.portOf(),
                    d.flight(),
                    d.ports(),
                    d.regionOf(),
                    d.delays()))),
    DELIVERED_IN_ANOTHER_REGION(
            By.REGION,
            By.ALWAYS,
            f -> f.delivery(d -> new DeliveryRules(
                    d.transit(),
                    d.courier(),
                    d.portOf(),
                    d.flight(),
                    d.ports(),
                    new int[d.regionOf().length],
                    d.delays()))),
    REACTION_SOONER(
            By.LEAST,
            By.ALWAYS,
            f -> f.sellers(s -> new SellersRules(
                    s.reserveAtPayment(),
                    s.backorder(),
                    s.partial(),
                    s.reactionLeast() / 2,
                    s.think(),
                    s.preference(),
                    s.disturbed()))),
    BUSY_RETRY_SOONER(By.LEAST, By.ALWAYS, f -> f.retry(b -> b.withLeast(b.least() / 2))),
    RELEASED_SOONER(
            By.LEAST,
            f -> f.payment().settlement().releaseDelay().isFixed(),
            f -> f.settlement(s -> new PaymentRules.Settlement(s.releaseLeast() / 2, s.releaseDelay(), s.least()))),
    LOOKED_FOR_STOCK_SOONER(
            By.LEAST,
            f -> f.sellers().reserveAtPayment(),
            f -> f.settlement(s -> new PaymentRules.Settlement(s.releaseLeast(), s.releaseDelay(), s.least() / 2))),
    THINKING_SKIPPED(
            By.LEAST,
            f -> f.sellers().think().isFixed()
                    && f.payment().lanes().isUnlimited()
                    && f.payment().processing().isFixed(),
            f -> f.sellers(s -> new SellersRules(
                    s.reserveAtPayment(),
                    s.backorder(),
                    s.partial(),
                    s.reactionLeast(),
                    Law.fixed(0),
                    s.preference(),
                    s.disturbed()))),
    ONE_BUSY_RETRY_MORE(By.TRIES, By.ALWAYS, f -> f.retry(b -> b.with(b.law(), b.max() + 1))),
    ONE_BUSY_RETRY_LESS(By.TRIES, By.ALWAYS, f -> f.retry(b -> b.with(b.law(), Math.max(0, b.max() - 1)))),
    ONE_TRY_MORE_AFTER_SOLD_OUT(By.TRIES, By.ALWAYS, f -> f.soldOutTries(n -> n + 1)),
    SHORTENED_AGAINST_THE_RULES(
            By.RULES, By.ALWAYS, f -> f.selling(f.atPayment(), f.backorder(), !f.atPayment() && !f.backorder())),
    SOLD_OUT_INSTEAD_OF_SHORTENED(
            By.SOLD_OUT, f -> f.sellers().partial(), f -> f.selling(f.atPayment(), f.backorder(), false)),
    PROMISED_AGAINST_THE_RULES(
            By.RULES, f -> !f.sellers().reserveAtPayment(), f -> f.selling(f.atPayment(), true, false)),
    PROMISED_TO_BE_RESERVED_LATER(
            By.SOLD_OUT,
            f -> f.sellers().reserveAtPayment()
                    && f.sellers().disturbed().miscounts().isEmpty(),
            f -> f.selling(f.atPayment(), true, false)),
    RESERVED_AT_PAYMENT_AGAINST_THE_RULES(
            By.RULES, f -> f.sellers().disturbed().miscounts().isEmpty(), f -> f.selling(true, f.backorder(), false)),
    RESERVED_AT_ORDER_AGAINST_THE_RULES(By.RULES, By.ALWAYS, f -> f.selling(false, f.backorder(), f.partial())),
    A_UNIT_LESS_AT_THE_BELL(
            By.BALANCE,
            By.ALWAYS,
            f -> f.stock(s -> s.withInitial(
                    IntStream.of(s.initial()).map(n -> Math.max(0, n - 1)).toArray()))),
    /** Where buyers have whole lanes of their own, no draw is needed; orders known lane by lane show other laws first. */
    LANES_OF_ANOTHER_SEED(
            By.LANE,
            f -> f.buyers().lanes() % f.payment().lanes().count() != 0
                    && f.checkout().lanes().isUnlimited()
                    && !f.checkout().stock().isLimited(),
            f -> f.seed(k -> k + 1)),
    FAILOVER_OF_PAYMENTS_LEFT_OUT(
            By.LANE, f -> f.payment().lanes().failover() != Failover.NONE, f -> f.payment(l -> l.with(Failover.NONE))),
    DECLINED_SHARE_DOUBLED(
            By.ORACLE,
            By.ALWAYS,
            f -> f.failures(x -> new PaymentRules.Failures(2 * x.declinedShare(), x.unpaidShare(), x.expiry()))),
    UNPAID_SHARE_HALVED(
            By.ORACLE,
            By.ALWAYS,
            f -> f.failures(x -> new PaymentRules.Failures(x.declinedShare(), x.unpaidShare() / 2, x.expiry()))),
    EXPIRY_DOUBLED(
            By.ORACLE,
            By.ALWAYS,
            f -> f.failures(x -> new PaymentRules.Failures(x.declinedShare(), x.unpaidShare(), 2 * x.expiry()))),
    COURIERS_HALVED(
            By.ORACLE,
            By.ALWAYS,
            f -> f.warehouses(w ->
                    new Warehouse(w.name(), w.mode(), w.picking(), w.packing(), w.departures(), w.courierShare() / 2))),
    PACKING_TWICE_AS_LONG(
            By.ORACLE,
            By.ALWAYS,
            f -> f.warehouses(w -> new Warehouse(
                    w.name(), w.mode(), w.picking(), w.packing().times(2), w.departures(), w.courierShare()))),
    TRUCKS_AT_ANY_TIME(
            By.ORACLE,
            By.ALWAYS,
            f -> f.warehouses(w -> new Warehouse(
                    w.name(), w.mode(), w.picking(), w.packing(), Departures.always(), w.courierShare()))),
    CHECKOUT_TEN_PERCENT_SLOWER(By.ORACLE, By.ALWAYS, f -> f.checkout(l -> Altered.withSpeeds(l, s -> s.times(0.9)))),
    WAITING_BEFORE_THE_CHECKOUT_DOUBLED(
            By.ORACLE,
            f -> f.checkout().waitingMax() < 100,
            f -> f.checkoutRules(c -> c.withWaitingMax(2 * c.waitingMax() + 1))),
    PATIENCE_AT_THE_CHECKOUT_AGAINST_THE_RULES(
            By.CAPACITY,
            f -> f.checkout().overload().isNone(),
            f -> f.overload(o -> o.withPatience(Law.fixed(1_000_000)))),
    SHED_AGAINST_THE_RULES(
            By.CAPACITY,
            f -> f.checkout().overload().shedding().isNone(),
            f -> f.overload(o -> o.with(new Shedding(1, 1)))),
    A_WAITING_ROOM_NOBODY_TOLD_OF(
            By.CAPACITY, f -> f.checkout().overload().room().isNone(), f -> f.overload(o -> o.with(f.fullRoom()))),
    PATIENCE_AT_THE_CHECKOUT_HALVED(
            By.ORACLE,
            By.ALWAYS,
            f -> f.overload(o -> o.withPatience(o.patience().times(0.5)))),
    WAITING_ROOM_IGNORED(By.ORACLE, By.ALWAYS, f -> f.overload(o -> o.with(WaitingRoom.NONE))),
    RATE_LIMIT_DOUBLED(
            By.ORACLE,
            By.ALWAYS,
            f -> f.overload(o ->
                    o.with(new RateLimit(2 * o.limit().perMicro(), o.limit().burst())))),
    REFUSALS_COST_NOTHING(
            By.ORACLE, f -> f.checkout().overload().refusalWork() > 0, f -> f.overload(o -> o.withRefusalWork(0))),
    RETRY_BUDGET_DOUBLED(
            By.ORACLE,
            f -> !f.checkout().overload().budget().isNone(),
            f -> f.overload(o ->
                    o.with(new RetryBudget(2 * o.budget().perFirst(), o.budget().kept())))),
    RETRY_BUDGET_NOBODY_TOLD_OF(
            By.TRIES,
            f -> f.checkout().overload().budget().isNone()
                    && f.checkout().retry().max() > 0,
            f -> f.overload(o -> o.with(new RetryBudget(0, 1)))),
    BACKOFF_GROWS_TWICE_AS_FAST(
            By.ORACLE,
            f -> f.checkout().retry().growth().factor() > 1,
            f -> f.retry(b -> b.with(
                    new Backoff.Growth(2 * b.growth().factor(), b.growth().most())))),
    SHED_ONE_LATER(
            By.ORACLE,
            f -> !f.checkout().overload().shedding().isNone(),
            f -> f.overload(o ->
                    o.with(new Shedding(o.shedding().above() + 1, o.shedding().share())))),
    SOLD_OUT_INSTEAD_OF_PROMISED(
            By.ORACLE, f -> !f.sellers().reserveAtPayment(), f -> f.selling(f.atPayment(), false, f.partial())),
    BREAKER_LEFT_OUT(
            By.ORACLE, f -> !f.payment().breaker().isNone(), f -> f.paymentRules(p -> p.with(BreakerRules.NONE))),
    SUPPLIERS_SEND_NOTHING(By.ORACLE, By.ALWAYS, f -> f.stock(s -> StockPlan.of(s.initial()))),
    NOTHING_IS_LATE(
            By.ORACLE,
            By.ALWAYS,
            f -> f.delivery(
                    d -> new DeliveryRules(d.transit(), d.courier(), d.portOf(), d.flight(), d.ports(), d.regionOf()))),
    TRUCKS_ARE_NEVER_LATE(By.ORACLE, By.ALWAYS, f -> f.warehouses(w -> w.with(Lateness.NONE))),
    MISCOUNTS_FORGOTTEN(
            By.ORACLE,
            By.ALWAYS,
            f -> f.sellers(s -> s.with(new Disturbances(List.of(), s.disturbed().closures()))));

    private final String law;
    private final Predicate<Festival> shows;
    private final Function<Altered, Festival> bug;

    /** @param shows whether the bug can be seen in a festival at all, where it changes something */
    Misplay(String law, Predicate<Festival> shows, Function<Altered, Festival> bug) {
        this.law = law;
        this.shows = shows;
        this.bug = bug;
    }

    /** The law of a log's proof that sees it, or {@link By#ORACLE}. */
    String law() {
        return law;
    }

    boolean shows(Festival told) {
        return shows.test(told);
    }

    /** The festival as it is played, where it should be played as told. */
    Festival played(Festival told) {
        return bug.apply(new Altered(told));
    }

    /** Where sellers take their time a log does not tell when the checkout was done, and where lanes fail, not in which. */
    private static boolean tellsOfTheCheckout(Festival f) {
        return f.checkout().lanes().work().isFixed()
                && f.checkout().lanes().failover() == Failover.NONE
                && !f.checkout().stock().isLimited();
    }

    private static boolean thinks(Festival f) {
        return f.sellers().think().isFixed()
                && f.payment().processing().isFixed()
                && !f.payment().lanes().isUnlimited();
    }

    private static boolean flies(Festival f) {
        return f.delivery().delays().isNone()
                && Arrays.stream(f.delivery().flight()).allMatch(Law::isFixed);
    }

    private static Law[] none(Law[] laws) {
        return Arrays.stream(laws).map(l -> Law.fixed(0)).toArray(Law[]::new);
    }

    /** The laws of the proof, by their names. */
    static final class By {
        static final String PRICE = "amount = price × units × price level";
        static final String LIMIT = "an order is over the limit, or is not, as its amount says";
        static final String PLACE = "units come from the first place of the preferences that has them";
        static final String SOLD_OUT = "sold out is told where too few are left, and only there";
        static final String CAPACITY = "a station works off no more than it can";
        static final String LEAST = "no step comes sooner than it can";
        static final String REGION = "an order keeps to its buyer's segment, and a parcel goes to its region";
        static final String TRIES = "an intent tries as often as the rules say";
        static final String RULES = "units are reserved, and orders are short, as the rules say";
        static final String BALANCE = "initial + inbound = on hand + reserved or sold, and nothing is negative";
        static final String LANE = "a lane follows from the order's own draw";
        /** No law of a log: its draws are not in its head. */
        static final String ORACLE = "";

        static final Predicate<Festival> ALWAYS = f -> true;

        private By() {}
    }
}
