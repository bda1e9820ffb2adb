package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import shopping.festival.base.random.Draws;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Prices;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;

/** A market of two to twelve offers: several shops a product, products a group, brands a category. */
final class RandomMarket {
    static final int HOME = 0;

    private final Dice dice;
    private final Dice later;
    private final List<String> regions;
    private final List<String> origins;
    private final List<Category> categories = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    private RandomMarket(Dice dice, Dice later) {
        this.dice = dice;
        this.later = later;
        this.regions = names("region", dice.between(1, 3));
        this.origins = names("origin", dice.between(1, 3));
        int categoryCount = dice.between(1, 2);
        for (int c = 0; c < categoryCount; c++) {
            categories.add(category("category" + c));
        }
        int segmentCount = dice.between(1, 3);
        for (int s = 0; s < segmentCount; s++) {
            int region = dice.between(0, regions.size() - 1);
            double[] weights = dice.weights(categoryCount);
            segments.add(new Segment("segment" + s, dice.scale(0.1, 1), region, dice.between(-1.0, 1.0), weights));
        }
    }

    static Market of(Dice dice, Dice later, List<String> warehouses) {
        return new RandomMarket(dice, later).build(warehouses);
    }

    private Category category(String name) {
        double[] units = dice.chance(0.5) ? new double[] {1} : new double[] {0.5, 0.2, 0.2, 0.1};
        double[] reactions = dice.weights(Reaction.values().length);
        if (dice.chance(0.3)) {
            reactions[dice.between(0, reactions.length - 1)] = 20;
        }
        return new Category(name, dice.scale(0.3, 1), dice.between(-1.0, 1.0), units, reactions);
    }

    private Market build(List<String> warehouses) {
        MarketBuilder builder = new MarketBuilder(
                new MarketFrame(regions, origins, List.of("mall", "bazaar"), categories, segments, HOME));
        int sellers = dice.between(1, 4);
        for (int s = 0; s < sellers; s++) {
            SellerKind kind = SellerKind.values()[dice.between(0, SellerKind.values().length - 1)];
            builder.seller(new Seller("seller" + s, kind, dice.between(0, 1), dice.between(0, origins.size() - 1)));
        }
        int offers = dice.between(2, 12);
        int brand = 0;
        for (int category = 0; builder.offers() < offers || category < categories.size(); category++) {
            builder.group();
            brand += dice.chance(0.7) ? 1 : 0;
            int origin = dice.chance(0.5) ? HOME : dice.between(0, origins.size() - 1);
            int products = dice.between(1, 3);
            for (int p = 0; p < products && (p == 0 || builder.offers() < offers); p++) {
                int product = builder.product(brand);
                int shops = dice.between(1, 3);
                for (int i = 0; i < shops && (i == 0 || builder.offers() < offers); i++) {
                    offer(builder, product, category % categories.size(), origin, sellers, warehouses.size());
                }
            }
        }
        return builder.build(warehouses);
    }

    private void offer(MarketBuilder builder, int product, int category, int origin, int sellers, int houses) {
        Mode mode = origin == HOME ? Mode.DOMESTIC : Mode.values()[dice.between(0, 2)];
        double probability = dice.chance(0.5) ? 1 : dice.between(0.5, 1.0);
        // Dearer or cheaper than usual, on a marketplace that not all trust; above 1 it is clipped.
        double factor = later.chance(0.6) ? 1 : later.between(0.8, 1.0) * Prices.factor(later.between(0.7, 1.4), -2.62);
        builder.offer(new MarketBuilder.Offer(
                dice.between(0, sellers - 1),
                product,
                new Cell(category, origin, mode),
                dice.scale(0.2, 2),
                dice.between(100, 400_000),
                probability * factor,
                Draws.keyOf("offer" + builder.offers()),
                locations(houses)));
    }

    private int[] locations(int houses) {
        List<Integer> all = new ArrayList<>();
        for (int w = 0; w < houses; w++) {
            all.add(w);
        }
        Collections.shuffle(all, new Random(dice.bits()));
        return all.subList(0, dice.between(1, houses)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static List<String> names(String stem, int n) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add(stem + i);
        }
        return names;
    }
}
