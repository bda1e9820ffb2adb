package shopping.festival.scenario;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.checkout.CheckoutRules;
import shopping.festival.delivery.DeliveryRules;
import shopping.festival.delivery.Port;
import shopping.festival.demand.Arrivals;
import shopping.festival.demand.DemandRules;
import shopping.festival.demand.Stream;
import shopping.festival.inventory.SellerRules;
import shopping.festival.inventory.StockPlan;
import shopping.festival.market.*;
import shopping.festival.payment.PaymentRules;
import shopping.festival.random.Draws;
import shopping.festival.random.Law;
import shopping.festival.time.Curve;
import shopping.festival.time.Schedule;
import shopping.festival.time.VirtualTime;
import shopping.festival.warehouse.Departures;
import shopping.festival.warehouse.Warehouse;

/** STAND-IN until branch loader is merged: one hand-made tiny festival. */
public record Scenario(String name, long seed, double taxRate, long dayLength, double intents, String resolved) {
    private static final long S = VirtualTime.SECOND;
    private static final long H = VirtualTime.HOUR;

    public Festival festival(long seedKey, double scale) {
        double[] reactions = {0.3, 0.1, 0.1, 0.2, 0.3, 0};
        List<Category> categories = List.of(
                new Category("apparel", 0.6, 0, new double[] {0.8, 0.2}, reactions),
                new Category("cosmetics", 0.4, 0.5, new double[] {1}, reactions));
        List<Segment> segments = List.of(
                new Segment("East", 0.6, 0, 0, new double[] {1, 1}), new Segment("West", 0.4, 1, 0, new double[] {1, 1}));
        List<Warehouse> houses = List.of(
                new Warehouse("hangzhou", Mode.DOMESTIC, Schedule.linear(new long[] {0, H, H}, new double[] {20, 20, 10}),
                        Law.exponential(20 * S), Law.fixed(60 * S), Departures.always(), 0.05),
                new Warehouse("bonded-hangzhou", Mode.BONDED, Schedule.constant(6), Law.fixed(30 * S), Law.fixed(0),
                        Departures.daily(new long[] {6 * H, 18 * H}), 0),
                new Warehouse("los-angeles", Mode.DIRECT, null, Law.fixed(60 * S), Law.fixed(0), Departures.always(), 0));
        MarketBuilder b = new MarketBuilder(
                List.of("East", "West"), List.of("CN", "US"), List.of("tmall", "tmall-global"), categories, segments, 0);
        List<int[]> stocks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int seller = b.seller(new Seller("s" + i, SellerKind.FLAGSHIP, i % 3 == 0 ? 0 : 1, i % 3 == 0 ? 0 : 1));
            b.group();
            Mode mode = Mode.values()[i % 3];
            b.offer(seller, b.product(i), new Cell(i % 2, i % 3 == 0 ? 0 : 1, mode), 1.0 / (i + 1), 9_900 + 100 * i, 0.95,
                    Draws.keyOf("o" + i), new int[] {i % 3});
        }
        Market market = b.build(houses.stream().map(Warehouse::name).toList());
        int[] stock = new int[market.records()];
        java.util.Arrays.fill(stock, Math.max(1, (int) (900 * scale)));
        Mix mix = new Mix(0.3, new double[] {0, 1}, new double[] {0, 0.6, 0.4}, new double[] {1},
                new double[][] {{1, 1}}, 0.3);
        double[][] noShare = {{1}};
        Curve curve = Curve.linear(new long[] {0, dayLength}, new double[] {3, 1});
        DemandRules demand = new DemandRules(
                List.of(new Stream("carts", Arrivals.poisson(intents * scale, curve), 1000)), 8, 10 * S, dayLength,
                noShare[0], Law.fixed(0), S, Law.exponential(20 * S), Law.exponential(600 * S), 3, S,
                Law.exponential(5 * S), 2);
        List<Schedule> four = new ArrayList<>();
        List<Schedule> pay = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(Schedule.constant(1e-6 * scale));
            pay.add(Schedule.constant(0.7e-6 * scale).withFault(300 * S, 420 * S, i < 2 ? 0 : 1));
        }
        int[][] preference = {{0, 1, 2}, {0, 1, 2}};
        Law[] transit = {Law.fixed(6 * H), Law.uniform(24 * H, 48 * H)};
        return new Festival(
                name, seedKey, demand, market, new ChoiceBuilder(market, mix).build(),
                new CheckoutRules(four, 4, Law.fixed(1), 30, S, Long.MAX_VALUE),
                new SellerRules(false, false, S, Law.exponential(10 * S), preference),
                new StockPlan(stock, null),
                new PaymentRules(pay, 4, Law.fixed(1), Law.fixed(100_000), 0.03, 0.02, 900 * S, Law.exponential(180 * S), S,
                        Law.exponential(30 * S), 2, S, Law.fixed(0), S),
                houses,
                new DeliveryRules(new Law[][] {transit, transit, transit}, Law.fixed(H), new int[] {-1, -1, 0},
                        new Law[] {null, null, Law.fixed(48 * H)},
                        List.of(new Port("shanghai", Schedule.constant(400.0 / H), Law.erlang(2, 4 * H))), new int[] {0, 1}));
    }
}
