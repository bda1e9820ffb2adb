package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.measure.Probe;
import shopping.festival.model.Festival;
import shopping.festival.model.StageRules;
import shopping.festival.model.Wares;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.model.checkout.StockServiceRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.market.ChoiceBuilder;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.StreamInterest;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Lanes;
import shopping.festival.model.warehouses.Departures;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.result.Counts;
import shopping.festival.result.making.StockOverTime;

/**
 * A festival in which every order passes all six stages in no time and finds its unit, but for what a case names: when
 * orders come, which offer they want, how long they are picked.
 */
final class TextbookFestival {
    /** A paid order that waits for its unit asks for it so much later, and does not leave before. */
    static final long SETTLEMENT = VirtualTime.MINUTE;

    private static final Law NO_TIME = Law.fixed(0);
    /** Work of an order at a lane with a queue: the lane's speed makes it a time. */
    private static final Law EXPONENTIAL = Law.exponential(1);

    private static final Lanes UNLIMITED = Lanes.of(1, 1, List.of(), Law.fixed(1));
    private static final Picking NOBODY = Picking.byNobody(NO_TIME);

    private final Arrivals arrivals;
    private final long day;
    private Probe.Interval measured = Probe.Interval.NONE;
    private int lanes = 1;
    private long slot = VirtualTime.MINUTE;
    private double[] popularity = {1};
    private int sellersPerProduct = 1;
    private double leavesPlatform;
    private double[] unitShares = {1};
    private boolean partial;
    private int[] stock = {StockPlan.UNITS_MAX};
    private Policy policy = Policy.NONE;
    private boolean backorder;
    private boolean everywhere;
    private long reactionLeast = VirtualTime.MINUTE;
    private Law busyness = Law.fixed(1);
    private Law transit = NO_TIME;
    private CheckoutRules checkout = checkout(UNLIMITED, Integer.MAX_VALUE);
    private PaymentRules payment = payment(UNLIMITED);
    private List<Warehouse> warehouses = List.of(warehouse("warehouse", NOBODY));

    TextbookFestival(Arrivals arrivals, long day) {
        this.arrivals = arrivals;
        this.day = day;
    }

    /** The time over which a result averages stock, if it is not the day. */
    TextbookFestival measured(long from, long to) {
        measured = new Probe.Interval(from, to);
        return this;
    }

    /** Independent parts of the buyers, by which a case may count. */
    TextbookFestival lanes(int n) {
        lanes = n;
        return this;
    }

    /** Stretches of time by which the engine draws arrivals; the steps of a rate must lie on their ends. */
    TextbookFestival slot(long micros) {
        slot = micros;
        return this;
    }

    /** Offers, each of a seller and a product of its own. */
    TextbookFestival popularity(double... weights) {
        popularity = weights;
        return this;
    }

    /** So many offers in a row are of one product; of the buyers who find one sold out a share tries another. */
    TextbookFestival sellersPerProduct(int n, double tryAnother) {
        sellersPerProduct = n;
        leavesPlatform = 1 - tryAnother;
        return this;
    }

    /** Orders are of 1, 2, 3 … units with these probabilities; of one that asks for too much, what there is is sold. */
    TextbookFestival units(double... shares) {
        unitShares = shares;
        partial = true;
        return this;
    }

    /** Units of the stock records, over and over. */
    TextbookFestival stock(int... units) {
        stock = units;
        return this;
    }

    /** How every stock record is replenished. */
    TextbookFestival replenished(Policy how) {
        policy = how;
        return this;
    }

    /** Who finds nothing on the shelf waits, instead of being lost. */
    TextbookFestival backorder() {
        backorder = true;
        return this;
    }

    /** Places where goods lie, each with the offers whose turn it is. */
    TextbookFestival locations(int n) {
        warehouses = IntStream.range(0, n)
                .mapToObj(w -> warehouse("warehouse" + w, NOBODY))
                .toList();
        return this;
    }

    /** Every offer lies at all locations: a buyer is served from any of them. */
    TextbookFestival everywhere() {
        everywhere = true;
        return this;
    }

    /** How long a buyer who found a thing sold out takes for the next try. */
    TextbookFestival reactionLeast(long micros) {
        reactionLeast = micros;
        return this;
    }

    TextbookFestival busyness(Law factor) {
        busyness = factor;
        return this;
    }

    /** Time from the warehouse to the door. */
    TextbookFestival transit(Law law) {
        transit = law;
        return this;
    }

    /** Lanes of the checkout, all alike, with exponential service; so many orders may wait before each. */
    TextbookFestival checkout(int n, int servers, double meanMicros, int waitingMax) {
        checkout = checkout(lanes(n, servers, meanMicros), waitingMax);
        return this;
    }

    /** The same with room for all, some of whom lose patience. */
    TextbookFestival checkout(int n, int servers, Law minutes, Law patience) {
        Lanes all = lanes(n, servers, minutes);
        checkout = checkout(all, Integer.MAX_VALUE).with(new OverloadRules(patience));
        return this;
    }

    /** Behind each lane of the checkout the sellers' service, likewise, with service by a law of mean 1. */
    TextbookFestival sellers(int servers, double meanMicros, Law work) {
        int n = checkout.lanes().count();
        Schedule speed = Schedule.constant(1 / meanMicros);
        Lanes service = Lanes.of(n, servers, Collections.nCopies(n, speed), work);
        checkout = checkout.with(new StockServiceRules(service, Integer.MAX_VALUE));
        return this;
    }

    /** Lanes of the payment platform, likewise, with room for all who wait. */
    TextbookFestival payment(int n, int servers, double meanMicros) {
        payment = payment(lanes(n, servers, meanMicros));
        return this;
    }

    /** The same with buyers who leave the queue after a time of their own, and for good. */
    TextbookFestival payment(int n, int servers, Law minutes, Law patience) {
        payment = payment(lanes(n, servers, minutes), patience);
        return this;
    }

    private static Lanes lanes(int n, int servers, Law minutes) {
        return Lanes.of(n, servers, Collections.nCopies(n, Schedule.constant(1.0 / VirtualTime.MINUTE)), minutes);
    }

    private static Lanes lanes(int n, int servers, double meanMicros) {
        return Lanes.of(n, servers, Collections.nCopies(n, Schedule.constant(1 / meanMicros)), EXPONENTIAL);
    }

    /** Warehouses that are all alike, each with one offer; all offers are equally popular. */
    TextbookFestival warehouses(int n, int pickers, Law picking) {
        popularity = new double[n];
        Arrays.fill(popularity, 1);
        warehouses = IntStream.range(0, n)
                .mapToObj(w -> warehouse("warehouse" + w, Picking.by(Schedule.constant(pickers), picking)))
                .toList();
        return this;
    }

    private static Warehouse warehouse(String name, Picking picking) {
        return new Warehouse(name, Mode.DOMESTIC, picking, NO_TIME, Departures.always(), 0);
    }

    /**
     * Runs on the caller's thread; {@code replication} picks the random numbers.
     */
    void run(int replication, Witness witness) {
        Counts.Stock unasked = stockAfter(replication, witness);
        assertThat(unasked).isNotNull();
    }

    /** The same; what a result tells of the stock of all records together, over the measured time. */
    Counts.Stock stockAfter(int replication, Witness witness) {
        Festival festival = festival(replication);
        Outcome outcome = FestivalRun.run(
                festival,
                RunOptions.inline()
                        .withMeasured(measured)
                        .withWrappers(StageWrapper.NONE, journal -> new WitnessedJournal(journal, witness)));
        return StockOverTime.ofAll(festival.market(), outcome.books().stock());
    }

    private Festival festival(int replication) {
        long seedKey = Draws.seedKey(1, replication);
        Market market = TextbookMarket.of(popularity, sellersPerProduct, unitShares, warehouses, everywhere);
        double[] one = {1};
        Mix mix = new Mix(0, one, new double[] {1, 1, 1}, List.of(StreamInterest.of(1, one)), leavesPlatform);
        int[] units = new int[market.records()];
        Arrays.setAll(units, r -> stock[r % stock.length]);
        Policy[] policies = new Policy[units.length];
        Arrays.fill(policies, policy);
        Wares wares = Wares.free(market, new ChoiceBuilder(market, mix).build(), new StockPlan(units, policies));
        StageRules rules = new StageRules(
                buyers(Busyness.of(seedKey, busyness)),
                checkout,
                new SellersRules(false, backorder, partial, reactionLeast, NO_TIME, new int[1][warehouses.size()]),
                payment,
                warehouses,
                delivery());
        return new Festival("textbook", seedKey, wares, rules);
    }

    private BuyersRules buyers(double busy) {
        List<Stream> streams = List.of(new Stream("orders", arrivals.times(busy), 1000));
        BuyersRules.AfterSoldOut soldOut = new BuyersRules.AfterSoldOut(NO_TIME, NO_TIME, sellersPerProduct);
        return new BuyersRules(streams, lanes, slot, day, BuyersRules.Sessions.SINGLE, soldOut);
    }

    /** Who is turned away stays away; the rules want to know how fast he would come back. */
    private static CheckoutRules checkout(Lanes lanes, int waitingMax) {
        Backoff never = new Backoff(VirtualTime.MINUTE, NO_TIME, 0);
        return CheckoutRules.of(lanes, waitingMax, never, Long.MAX_VALUE);
    }

    /** Everybody pays and nobody loses patience. */
    private static PaymentRules payment(Lanes lanes) {
        return payment(lanes, Law.fixed(VirtualTime.NEVER));
    }

    private static PaymentRules payment(Lanes lanes, Law patience) {
        return new PaymentRules(
                lanes,
                NO_TIME,
                patience,
                new Backoff(SETTLEMENT, NO_TIME, 0),
                new PaymentRules.Failures(0, 0, SETTLEMENT),
                new PaymentRules.Settlement(SETTLEMENT, NO_TIME, SETTLEMENT));
    }

    private DeliveryRules delivery() {
        int n = warehouses.size();
        Law[][] routes = Collections.nCopies(n, new Law[] {transit}).toArray(Law[][]::new);
        int[] noPort = new int[n];
        Arrays.fill(noPort, -1);
        Law[] noFlight = new Law[n];
        Arrays.fill(noFlight, NO_TIME);
        return new DeliveryRules(routes, NO_TIME, noPort, noFlight, List.of(), new int[] {0});
    }
}
