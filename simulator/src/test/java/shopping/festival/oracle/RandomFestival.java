package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.MINUTE;
import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.StageRules;
import shopping.festival.model.Wares;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.ChoiceBuilder;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.StreamInterest;
import shopping.festival.model.payment.BreakerRules;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.Closure;
import shopping.festival.model.sellers.Disturbances;
import shopping.festival.model.sellers.Miscount;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Failover;
import shopping.festival.model.servers.Lanes;
import shopping.festival.model.warehouses.Departures;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;

/** Random small festivals: a few hundred intents in a few minutes, every rule of the model in some of them. */
final class RandomFestival {
    private final Dice dice;
    /** Throws of their own for what came later, so that the festivals of a seed stay what they were. */
    private final Dice later;
    /** And for faults. */
    private final Dice faults;
    /** And for what goes wrong with stock. */
    private final Dice shelves;

    /** The same for health checks. */
    private final Dice checks;

    private final boolean coarse;
    private final long day;
    private final int intents;
    private final RandomLaws laws;
    private final RandomSchedules schedules;
    private final RandomLateness lateness;

    private RandomFestival(long seed) {
        this.dice = new Dice(seed);
        this.later = new Dice(seed + 1_000_003);
        this.checks = new Dice(seed + 8_000_041);
        this.faults = new Dice(seed + 9_000_011);
        this.shelves = new Dice(seed + 7_000_003);
        this.coarse = dice.chance(0.3);
        this.day = ((long) dice.scale(3, 40)) * MINUTE + (coarse ? 0 : dice.between(0, 59_999_999));
        this.intents = (int) dice.scale(25, 480);
        this.laws = new RandomLaws(dice, coarse, day);
        this.lateness = new RandomLateness(faults, coarse, day);
        this.schedules = new RandomSchedules(dice, faults, coarse, day);
    }

    /** The festival of a seed, always the same. */
    static Festival of(long seed) {
        return new RandomFestival(seed).festival(seed);
    }

    private Festival festival(long seed) {
        int houses = dice.between(1, 3);
        List<String> houseNames = RandomMarket.names("warehouse", houses);
        Market market = RandomMarket.of(dice, later, houseNames);
        int streams = dice.between(1, 3);
        Checkout checkout = checkout();
        SellersRules sellers = sellers(market, houses);
        RandomDemand demand = new RandomDemand(dice, laws, coarse, day);
        RandomCrowds crowds = new RandomCrowds(new Dice(seed + 2_000_003), laws);
        BuyersRules buyers = demand.rules(intents, streams);
        RandomOverload overload = new RandomOverload(seed, coarse, day);
        Backoff afterBusy = overload.growing(demand.afterBusy(checkout.retryLeast));
        Choice choice = new ChoiceBuilder(market, mix(market, streams, crowds)).build();
        StockPlan stock = new RandomStock(dice, laws, day).plan(market.records(), intents);
        StageRules rules = new StageRules(
                crowds.withHabits(buyers, afterBusy),
                new CheckoutRules(
                        checkout.lanes,
                        checkout.waitingMax,
                        afterBusy,
                        checkout.orderLimitFen,
                        overload.rules(checkout.lanes.count(), rate()),
                        new RandomStockService(seed, coarse, day).rules(checkout.lanes.count(), rate())),
                sellers,
                crowds.withWays(payment(overload), streams, day),
                houseNames.stream().map(this::warehouse).toList(),
                new RandomDelivery(dice, later, laws, schedules, lateness).rules(houses, market, rate()));
        return new Festival("random-" + seed, Draws.seedKey(seed, 0), Wares.free(market, choice, stock), rules);
    }

    /** Intents a microsecond. */
    private double rate() {
        return (double) intents / day;
    }

    private Mix mix(Market market, int streams, RandomCrowds crowds) {
        double[][] weights = new double[streams][];
        for (int s = 0; s < streams; s++) {
            weights[s] = dice.weights(market.categories().size());
        }
        double share = dice.between(0.1, 0.6);
        double foreign = later.chance(0.2) ? later.between(0, 1) : share;
        double[] origins = dice.weights(market.origins().size());
        double[] modes = dice.weights(Mode.values().length);
        double[] shares = dice.weights(streams);
        List<StreamInterest> interests = new ArrayList<>();
        for (int s = 0; s < streams; s++) {
            interests.add(crowds.interest(shares[s], weights[s], market, s > 0));
        }
        return new Mix(foreign, origins, modes, interests, dice.chance(0.5) ? 0 : 0.3);
    }

    /** Speeds of lanes that share out {@code factor} times the mean load; none at all for lanes without limit. */
    private List<Schedule> speeds(int lanes, double factor) {
        List<Schedule> speeds = new ArrayList<>();
        for (int l = 0; l < lanes; l++) {
            speeds.add(schedules.speed(rate() * factor / lanes));
        }
        return speeds;
    }

    /** The checkout, but for what buyers do about it: drawn later, so that the festivals stay those of their seeds. */
    private record Checkout(Lanes lanes, int waitingMax, long retryLeast, long orderLimitFen) {}

    private Lanes lanes(double leastLoad) {
        int lanes = dice.between(1, 4);
        int servers = dice.oneOf(1, 1, 2, 3, 7);
        List<Schedule> speeds = dice.chance(0.25) ? List.of() : speeds(lanes, dice.scale(leastLoad, 10) / servers);
        Law work = laws.work();
        long delay = checks.chance(0.5) ? VirtualTime.NEVER : checks.oneOf(0, 1, 10, 60) * SECOND;
        return Lanes.of(lanes, servers, speeds, work).with(Failover.of(speeds, delay));
    }

    private Checkout checkout() {
        return new Checkout(
                lanes(0.5),
                dice.oneOf(0, 1, 2, 5, 20, Integer.MAX_VALUE),
                laws.least(),
                dice.chance(0.5) ? Long.MAX_VALUE : dice.between(50_000, 500_000));
    }

    private SellersRules sellers(Market market, int houses) {
        int[][] preference = new int[market.segments().size()][houses];
        for (int[] row : preference) {
            // Ties are wanted: then the first record of the offer wins.
            Arrays.setAll(row, w -> dice.between(0, 2));
        }
        boolean atPayment = dice.chance(0.35);
        boolean backorder = dice.chance(0.5);
        return new SellersRules(
                atPayment,
                backorder,
                !atPayment && !backorder && later.chance(0.6),
                laws.least(),
                laws.time(dice.scale(0.5, 60) * SECOND),
                preference,
                new Disturbances(miscounts(market), closures(houses)));
    }

    /** Of the same goods one after the other, never two at once. */
    private List<Miscount> miscounts(Market market) {
        List<Miscount> some = new ArrayList<>();
        double at = shelves.between(0.0, 0.4);
        for (int i = coarse ? 0 : shelves.oneOf(0, 1, 1, 2); i > 0; i--) {
            boolean[] categories = new boolean[market.categories().size()];
            for (int c = 0; c < categories.length; c++) {
                categories[c] = shelves.chance(0.7);
            }
            double until = at + shelves.between(0.1, 0.8);
            some.add(new Miscount(
                    "miscount" + i, categories, (long) (at * day), (long) (until * day), shelves.oneOf(0.1, 0.5, 2)));
            at = until;
        }
        return some;
    }

    private List<Closure> closures(int houses) {
        List<Closure> some = new ArrayList<>();
        for (int i = coarse ? 0 : shelves.oneOf(0, 0, 1, 2); i > 0; i--) {
            long from = (long) (shelves.between(0.0, 0.7) * day);
            some.add(
                    new Closure(shelves.between(0, houses - 1), from, from + (long) (shelves.between(0.1, 0.6) * day)));
        }
        return some;
    }

    private PaymentRules payment(RandomOverload overload) {
        Lanes lanes = lanes(0.4);
        Law processing = laws.time(dice.scale(0.01, 5) * SECOND);
        PaymentRules.Failures failures = new PaymentRules.Failures(
                dice.chance(0.3) ? 0 : dice.between(0.02, 0.3),
                dice.chance(0.3) ? 0 : dice.between(0.02, 0.3),
                dice.between(1, 120) * SECOND);
        Law patience = dice.chance(0.2) ? Law.fixed(VirtualTime.HOUR) : laws.time(dice.scale(0.5, 60) * SECOND);
        Backoff retry = new Backoff(laws.least(), laws.time(dice.scale(0.5, 60) * SECOND), dice.between(0, 4));
        PaymentRules.Settlement settlement =
                new PaymentRules.Settlement(laws.least(), laws.time(dice.scale(0.1, 60) * SECOND), laws.least());
        BreakerRules breaker = checks.chance(0.6)
                ? BreakerRules.NONE
                : new BreakerRules(((long) checks.scale(0.1, 30)) * SECOND, ((long) checks.scale(1, 60)) * SECOND);
        return new PaymentRules(lanes, processing, patience, overload.growing(retry), failures, settlement)
                .with(breaker);
    }

    private Warehouse warehouse(String name) {
        int pickers = dice.between(1, 4);
        double picking = Math.min(10 * MINUTE, pickers / rate() * dice.scale(0.05, 1.5));
        return new Warehouse(
                        name,
                        Mode.values()[dice.between(0, 2)],
                        Picking.by(
                                dice.chance(0.2) ? Schedule.UNLIMITED : schedules.pickers(pickers), laws.time(picking)),
                        laws.time(dice.scale(1, 300) * SECOND),
                        dice.chance(0.4) ? Departures.always() : Departures.daily(departures()),
                        dice.oneOf(0, 0.2, 1))
                .with(faults.chance(0.8) ? Lateness.NONE : lateness.one("truck"));
    }

    private long[] departures() {
        long every = dice.between(2, 20) * MINUTE;
        long[] at = new long[dice.between(10, 30)];
        Arrays.setAll(at, i -> i * every + (coarse ? 0 : 123));
        return at;
    }
}
