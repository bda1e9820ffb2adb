package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Choice;
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
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.shop.Item;

/**
 * One replication's day at a shop: who comes and what they want, the same under every plan. Plans that have the same goods at
 * the same places share the market too.
 */
public final class ShopDay {
    /** Arrivals are drawn for this long at once. */
    private static final long SLOT = VirtualTime.MINUTE;
    /** With more orders than this the slots are shortened, so that an intent's number in its slot stays small. */
    private static final double FEW = 3_000_000;
    /** Rounds of fitting the cells' weights to the seller's figures; each takes the error down tenfold or more. */
    private static final int ROUNDS = 12;
    /** An item nobody expects to sell still needs a place in the table of choices. */
    private static final double LEAST_WEIGHT = 1e-9;

    private final ShopGround ground;
    private final Scenario scenario;
    private final DemandLevel demand;
    private final long seedKey;
    private final double[] orders;
    private final double[] wanted;
    private final ShopStreams streams;
    private final BuyersRules buyers;
    private final List<Category> categories;
    /** The market of the plan played last: it is asked for by one plan after the other. */
    private Optional<Goods> last = Optional.empty();

    private int marketsMade;

    private ShopDay(ShopGround ground, DemandLevel demand, long seedKey) {
        this.ground = ground;
        this.scenario = ground.scenario();
        this.demand = demand;
        this.seedKey = seedKey;
        this.orders = ground.firstOrders(seedKey);
        this.wanted = new double[ground.cells().size()];
        for (int i = 0; i < orders.length; i++) {
            orders[i] *= demand.most();
            wanted[ground.cellOf(i)] += orders[i];
        }
        this.streams = ShopStreams.of(
                ground, wanted, Busyness.of(seedKey, scenario.stages().buyers().busyness()));
        this.buyers = rules();
        this.categories = categories();
    }

    /** The day of a replication; the same key is the same luck under every plan. */
    public static ShopDay of(ShopGround ground, DemandLevel demand, long seedKey) {
        return new ShopDay(ground, demand, seedKey);
    }

    /** Whether it is that day: the same shop, the same buyers, the same luck. */
    boolean isOf(ShopGround other, DemandLevel level, long key) {
        return ground == other && demand.equals(level) && seedKey == key;
    }

    /** What is for sale, and how buyers choose in it, while every item lies in these warehouses. */
    private record Goods(int[][] warehouses, Choice choice) {}

    /** How buyers choose in the market of a plan, which is the choice's own. */
    Choice choice(Stock stock) {
        int[][] warehouses =
                IntStream.range(0, orders.length).mapToObj(stock::warehouses).toArray(int[][]::new);
        Goods goods = last.filter(l -> Arrays.deepEquals(l.warehouses, warehouses))
                .orElseGet(() -> new Goods(warehouses, new ChoiceBuilder(market(warehouses), mix()).build()));
        if (last.isEmpty() || last.get() != goods) {
            marketsMade++;
            last = Optional.of(goods);
        }
        return goods.choice;
    }

    /** How many markets it took so far. */
    int marketsMade() {
        return marketsMade;
    }

    ShopGround ground() {
        return ground;
    }

    long seedKey() {
        return seedKey;
    }

    BuyersRules buyers() {
        return buyers;
    }

    private BuyersRules rules() {
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
                b.soldOut().decided());
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

    private Market market(int[][] warehouses) {
        MarketTerms terms = scenario.market();
        MarketBuilder builder = new MarketBuilder(new MarketFrame(
                terms.regions(), terms.origins(), terms.marketplaces(), categories, segments(), terms.home()));
        int seller = builder.seller(new Seller("shop", SellerKind.SMALL_BUSINESS, 0, terms.home()));
        List<Item> items = ground.shop().items();
        int[] products = products(builder);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            builder.offer(new MarketBuilder.Offer(
                    seller,
                    products[i],
                    new Cell(ground.cellOf(i), item.origin(), item.mode()),
                    Math.max(orders[i], LEAST_WEIGHT),
                    item.priceFen(),
                    demand.share() * ground.tempted(i),
                    ground.keyOf(i),
                    warehouses[i]));
        }
        return builder.build(terms.warehouseNames());
    }

    /** A product an item, those of a family next to each other, so that they stand in for each other. */
    private int[] products(MarketBuilder builder) {
        int[] products = new int[ground.shop().items().size()];
        for (int[] family : ground.families().all()) {
            builder.group();
            for (int item : family) {
                products[item] = builder.product(0);
            }
        }
        return products;
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
}
