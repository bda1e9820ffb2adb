package shopping.festival.validation;

import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.random.Draws;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.warehouses.Warehouse;

/**
 * One kind of buyer, one category, one country; offer i is sold by seller i and has the one stock record i, unless it lies
 * everywhere. Who finds a thing sold out looks for its product elsewhere, if anybody else sells it.
 */
final class TextbookMarket {
    private TextbookMarket() {}

    /**
     * @param sellers of each product: so many offers in a row are of the same
     * @param unitShares probabilities of 1, 2, 3 … units an order
     * @param everywhere each offer lies at all warehouses; otherwise the offers go round them
     */
    static Market of(
            double[] popularity, int sellers, double[] unitShares, List<Warehouse> warehouses, boolean everywhere) {
        double[] always = {1};
        Category goods = new Category("goods", 1, 0, unitShares, new double[] {1, 0, 0, 0, 0, 0});
        MarketBuilder builder = new MarketBuilder(new MarketFrame(
                List.of("region"),
                List.of("home"),
                List.of("marketplace"),
                List.of(goods),
                List.of(new Segment("buyers", 1, 0, 0, always)),
                0));
        int[] all = IntStream.range(0, warehouses.size()).toArray();
        int product = -1;
        for (int i = 0; i < popularity.length; i++) {
            int seller = builder.seller(new Seller("seller" + i, SellerKind.RESELLER, 0, 0));
            if (i % sellers == 0) {
                builder.group();
                product = builder.product(i);
            }
            builder.offer(new MarketBuilder.Offer(
                    seller,
                    product,
                    new Cell(0, 0, Mode.DOMESTIC),
                    popularity[i],
                    100,
                    1,
                    Draws.keyOf("offer" + i),
                    everywhere ? all : new int[] {i % warehouses.size()}));
        }
        return builder.build(warehouses.stream().map(Warehouse::name).toList());
    }
}
