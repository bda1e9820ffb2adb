package shopping.festival.validation;

import java.util.List;
import shopping.festival.market.Category;
import shopping.festival.market.Cell;
import shopping.festival.market.Market;
import shopping.festival.market.MarketBuilder;
import shopping.festival.market.Mode;
import shopping.festival.market.Segment;
import shopping.festival.market.Seller;
import shopping.festival.market.SellerKind;
import shopping.festival.random.Draws;
import shopping.festival.warehouse.Warehouse;

/** One kind of buyer, one category, one country; offer i is sold by seller i and has the one stock record i. */
final class TextbookMarket {
    private TextbookMarket() {}

    /** Offers go round the warehouses. */
    static Market of(double[] popularity, List<Warehouse> warehouses) {
        double[] always = {1};
        Category goods = new Category("goods", 1, 0, always, new double[] {0, 0, 0, 0, 1, 0});
        MarketBuilder builder = new MarketBuilder(
                List.of("region"),
                List.of("home"),
                List.of("marketplace"),
                List.of(goods),
                List.of(new Segment("buyers", 1, 0, 0, always)),
                0);
        for (int i = 0; i < popularity.length; i++) {
            int seller = builder.seller(new Seller("seller" + i, SellerKind.RESELLER, 0, 0));
            builder.group();
            builder.offer(
                    seller,
                    builder.product(i),
                    new Cell(0, 0, Mode.DOMESTIC),
                    popularity[i],
                    100,
                    1,
                    Draws.keyOf("offer" + i),
                    new int[] {i % warehouses.size()});
        }
        return builder.build(warehouses.stream().map(Warehouse::name).toList());
    }
}
