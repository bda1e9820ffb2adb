package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.StageRules;
import shopping.festival.model.Wares;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.ChoiceBuilder;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.market.StreamInterest;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Stocking;

/**
 * Makes the festival of one replication of a shop: a market with nothing in it but the shop's items, at their real size,
 * and six stages that are as crowded as the environment says.
 *
 * <p>Each cell of the shop is a category of its own there, so that the interest in it is the seller's own figure and
 * nobody leaves it for another.
 */
final class ShopFestival {
    /** Arrivals are drawn for this long at once. */
    private static final long SLOT = VirtualTime.MINUTE;
    /**
     * Whatever runs back does so no sooner: buyers who wait come back, and units nobody paid for go on sale again, seconds
     * later than in the market. It lets a day of few orders do with a window a minute, a sixth of the time.
     */
    private static final long FEEDBACK_LEAST = VirtualTime.MINUTE;
    /** With more orders than this the slots are shortened, so that an intent's number in its slot stays small. */
    private static final double FEW = 3_000_000;
    /** Rounds of fitting the cells' weights to the seller's figures; each takes the error down tenfold or more. */
    private static final int ROUNDS = 12;
    /** An item nobody expects to sell still needs a place in the table of choices. */
    private static final double LEAST_WEIGHT = 1e-9;

    private final ShopGround ground;
    private final Scenario scenario;
    private final long seedKey;
    private final double[] orders;
    private final double[] wanted;
    private final ShopStreams streams;

    private ShopFestival(ShopGround ground, long seedKey, double demand) {
        this.ground = ground;
        this.scenario = ground.scenario();
        this.seedKey = seedKey;
        this.orders = ground.firstOrders(seedKey);
        this.wanted = new double[ground.cells().size()];
        for (int i = 0; i < orders.length; i++) {
            orders[i] *= demand;
            wanted[ground.cellOf(i)] += orders[i];
        }
        this.streams = ShopStreams.of(
                ground, wanted, Busyness.of(seedKey, scenario.stages().buyers().busyness()));
    }

    /** The festival of a replication under a plan. */
    static Festival of(ShopGround ground, Stock stock, DemandLevel demand, long seedKey) {
        return new ShopFestival(ground, seedKey, demand.most()).festival(stock, demand.share());
    }

    private Festival festival(Stock stock, double tempted) {
        List<Category> categories = categories();
        Market market = market(categories, stock, tempted);
        Environment environment = ground.environment();
        List<Warehouse> warehouses = new ArrayList<>();
        for (int w = 0; w < scenario.warehouses().size(); w++) {
            Warehouse base = scenario.warehouses().get(w).base();
            warehouses.add(base.amid(environment.warehouses()[w].congestion()));
        }
        StageRules rules = new StageRules(
                buyers(),
                scenario.stages().checkout().rules().amid(environment.checkout().congestion(), FEEDBACK_LEAST),
                scenario.stages().sellers().withReactionLeast(FEEDBACK_LEAST),
                scenario.stages().payment().rules().amid(environment.payment().congestion(), FEEDBACK_LEAST),
                List.copyOf(warehouses),
                delivery());
        Wares wares = Wares.free(market, new ChoiceBuilder(market, mix()).build(), stock(market, stock));
        return new Festival(scenario.name(), seedKey, wares, rules);
    }

    private BuyersRules buyers() {
        BuyersRules b = scenario.stages().buyers().rules();
        double all = 0;
        for (Stream stream : streams.streams()) {
            all += stream.arrivals().expected();
        }
        return new BuyersRules(
                streams.streams(),
                1,
                all < FEW ? SLOT : VirtualTime.SECOND,
                b.dayLength(),
                BuyersRules.Sessions.SINGLE,
                b.soldOut());
    }

    private Mix mix() {
        Mix mix = scenario.market().mix();
        List<StreamInterest> interests = new ArrayList<>();
        for (int s = 0; s < streams.streams().size(); s++) {
            double share = streams.streams().get(s).arrivals().expected();
            interests.add(StreamInterest.of(share, streams.categoryWeights()[s]));
        }
        return new Mix(
                mix.foreignShare(),
                ones(mix.originWeights().length),
                ones(mix.modeWeights().length),
                interests,
                mix.leavesPlatform());
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private Market market(List<Category> categories, Stock stock, double tempted) {
        MarketTerms terms = scenario.market();
        MarketBuilder builder = new MarketBuilder(new MarketFrame(
                terms.regions(), terms.origins(), terms.marketplaces(), categories, segments(), terms.home()));
        int seller = builder.seller(new Seller("shop", SellerKind.SMALL_BUSINESS, 0, terms.home()));
        List<Item> items = ground.shop().items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            builder.group();
            int product = builder.product(0);
            builder.offer(new MarketBuilder.Offer(
                    seller,
                    product,
                    new Cell(ground.cellOf(i), item.origin(), item.mode()),
                    Math.max(orders[i], LEAST_WEIGHT),
                    item.priceFen(),
                    tempted * ground.tempted(i),
                    ground.keyOf(i),
                    stock.warehouses(i)));
        }
        return builder.build(terms.warehouseNames());
    }

    private List<Segment> segments() {
        List<Segment> own = new ArrayList<>();
        for (int g = 0; g < streams.segmentShares().length; g++) {
            Segment s = scenario.market().segments().get(g);
            own.add(new Segment(s.name(), streams.segmentShares()[g], s.region(), 0, streams.segmentWeights()[g]));
        }
        return own;
    }

    /** Weights of the cells such that each is asked for as often as the seller expects, by all streams and segments. */
    private List<Category> categories() {
        double[] weights = new double[wanted.length];
        for (int v = 0; v < weights.length; v++) {
            weights[v] = Math.max(wanted[v], LEAST_WEIGHT);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] met = asked(weights);
            for (int v = 0; v < weights.length; v++) {
                if (met[v] > 0 && wanted[v] > 0) {
                    weights[v] *= wanted[v] / met[v];
                }
            }
        }
        List<Category> categories = new ArrayList<>();
        for (int v = 0; v < weights.length; v++) {
            ShopCell cell = ground.cells().get(v);
            Category like = scenario.market().categories().get(cell.category());
            String name = like.name() + "/" + scenario.market().origins().get(cell.origin()) + "/"
                    + cell.mode().label();
            categories.add(new Category(name, weights[v], 0, like.unitShares(), outside(like.reactions())));
        }
        return categories;
    }

    /** How often each cell is asked for first, over the shop's own streams. */
    private double[] asked(double[] weights) {
        double[] asked = new double[weights.length];
        double segmentSum = Arrays.stream(streams.segmentShares()).sum();
        double busy = Busyness.of(seedKey, scenario.stages().buyers().busyness());
        for (int s = 0; s < ShopStreams.firstSpilled(ground); s++) {
            double sessions = streams.streams().get(s).arrivals().expected() / busy;
            for (int g = 0; g < streams.segmentShares().length; g++) {
                double sum = 0;
                for (int v = 0; v < weights.length; v++) {
                    sum += weights[v] * streams.categoryWeights()[s][v] * streams.segmentWeights()[g][v];
                }
                double part = sum > 0 ? sessions * streams.segmentShares()[g] / segmentSum / sum : 0;
                for (int v = 0; v < weights.length; v++) {
                    asked[v] += part * weights[v] * streams.categoryWeights()[s][v] * streams.segmentWeights()[g][v];
                }
            }
        }
        return asked;
    }

    /** Who would choose afresh among the whole market does not find the shop again: that is another brand to it. */
    private static double[] outside(double[] reactions) {
        double[] own = reactions.clone();
        own[Reaction.ANOTHER_BRAND.ordinal()] += own[Reaction.AFRESH.ordinal()];
        own[Reaction.AFRESH.ordinal()] = 0;
        return own;
    }

    private StockPlan stock(Market market, Stock stock) {
        int[] initial = new int[market.records()];
        Policy[] policies = new Policy[market.records()];
        Arrays.fill(policies, Policy.NONE);
        for (int i = 0; i < market.offers(); i++) {
            List<Stocking> stockings = stock.of(i);
            for (int k = 0; k < stockings.size(); k++) {
                int r = market.firstRecord(i) + k;
                initial[r] = stockings.get(k).initialUnits();
                policies[r] = stockings.get(k).policy();
            }
        }
        return new StockPlan(initial, policies);
    }

    private DeliveryRules delivery() {
        DeliveryRules d = scenario.stages().delivery().rules();
        List<Port> ports = new ArrayList<>();
        for (int p = 0; p < d.ports().size(); p++) {
            ports.add(d.ports().get(p).amid(ground.environment().ports()[p].congestion()));
        }
        return new DeliveryRules(d.transit(), d.courier(), d.portOf(), d.flight(), ports, d.regionOf());
    }
}
