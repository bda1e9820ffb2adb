package shopping.festival.validation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.checkout.CheckoutRules;
import shopping.festival.delivery.DeliveryRules;
import shopping.festival.demand.Arrivals;
import shopping.festival.demand.DemandRules;
import shopping.festival.demand.Stream;
import shopping.festival.engine.StageWrapper;
import shopping.festival.inventory.SellerRules;
import shopping.festival.inventory.StockPlan;
import shopping.festival.market.ChoiceBuilder;
import shopping.festival.market.Market;
import shopping.festival.market.Mix;
import shopping.festival.market.Mode;
import shopping.festival.payment.PaymentRules;
import shopping.festival.random.Draws;
import shopping.festival.random.Law;
import shopping.festival.run.FestivalRun;
import shopping.festival.run.RunOptions;
import shopping.festival.scenario.Festival;
import shopping.festival.time.Schedule;
import shopping.festival.time.VirtualTime;
import shopping.festival.warehouse.Departures;
import shopping.festival.warehouse.Warehouse;

/**
 * A festival in which every order passes all six stages in no time and finds its unit, but for what a case names: when
 * orders come, which offer they want, how long they are picked.
 */
final class TextbookFestival {
    private static final Law NO_TIME = Law.fixed(0);
    /** Nothing ever comes back to the buyers, but the rules want to know how fast it would. */
    private static final long LEAST = VirtualTime.MINUTE;

    private final Arrivals arrivals;
    private final long day;
    private int lanes = 1;
    private long slot = VirtualTime.MINUTE;
    private double[] popularity = {1};
    private List<Warehouse> warehouses = List.of(warehouse("warehouse", null, NO_TIME));

    TextbookFestival(Arrivals arrivals, long day) {
        this.arrivals = arrivals;
        this.day = day;
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

    /** Warehouses that are all alike, each with one offer; all offers are equally popular. */
    TextbookFestival warehouses(int n, int pickers, Law picking) {
        popularity = new double[n];
        Arrays.fill(popularity, 1);
        warehouses = IntStream.range(0, n)
                .mapToObj(w -> warehouse("warehouse" + w, Schedule.constant(pickers), picking))
                .toList();
        return this;
    }

    private static Warehouse warehouse(String name, Schedule pickers, Law picking) {
        return new Warehouse(name, Mode.DOMESTIC, pickers, picking, NO_TIME, Departures.always(), 0);
    }

    /** Runs on the caller's thread; {@code replication} picks the random numbers. */
    void run(int replication, Witness witness) {
        FestivalRun.run(
                festival(replication),
                RunOptions.inline()
                        .withWrappers(StageWrapper.NONE, journal -> new WitnessedJournal(journal, witness)));
    }

    private Festival festival(int replication) {
        Market market = TextbookMarket.of(popularity, warehouses);
        Mix mix = new Mix(0, new double[] {1}, new double[] {1, 1, 1}, new double[] {1}, new double[][] {{1}}, 0);
        int[] plenty = new int[market.records()];
        Arrays.fill(plenty, StockPlan.UNITS_MAX);
        return new Festival(
                "textbook",
                Draws.seedKey(1, replication),
                demand(),
                market,
                new ChoiceBuilder(market, mix).build(),
                new CheckoutRules(List.of(), 1, 1, Law.fixed(1), Integer.MAX_VALUE, LEAST, Long.MAX_VALUE),
                new SellerRules(false, false, LEAST, NO_TIME, new int[1][warehouses.size()]),
                new StockPlan(plenty, null),
                payment(),
                warehouses,
                delivery());
    }

    private DemandRules demand() {
        List<Stream> streams = List.of(new Stream("orders", arrivals, 1000));
        double[] one = {1};
        return new DemandRules(
                streams, lanes, slot, day, one, NO_TIME, NO_TIME, NO_TIME, 1, NO_TIME, 0);
    }

    private static PaymentRules payment() {
        return new PaymentRules(
                List.of(), 1, 1, Law.fixed(1), NO_TIME, 0, 0, LEAST, NO_TIME, LEAST, NO_TIME, 0, LEAST, NO_TIME, LEAST);
    }

    private DeliveryRules delivery() {
        int n = warehouses.size();
        Law[][] transit = Collections.nCopies(n, new Law[] {NO_TIME}).toArray(Law[][]::new);
        int[] noPort = new int[n];
        Arrays.fill(noPort, -1);
        return new DeliveryRules(transit, NO_TIME, noPort, new Law[n], List.of(), new int[] {0});
    }
}
