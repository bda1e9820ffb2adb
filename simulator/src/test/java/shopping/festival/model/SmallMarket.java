package shopping.festival.model;

import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.ChoiceBuilder;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.market.StreamInterest;

/** One offer at RMB 1, of one seller, wanted by everybody; it lies at one warehouse or more. */
public final class SmallMarket {
    private SmallMarket() {}

    /** @param conversion 0 if nobody buys what he looks at, 1 if everybody does */
    public static Choice of(Mode mode, Reaction whenSoldOut, double conversion, int warehouses) {
        double[] reactions = new double[Reaction.values().length];
        reactions[whenSoldOut.ordinal()] = 1;
        double[] one = {1};
        MarketBuilder builder = new MarketBuilder(new MarketFrame(
                List.of("region"),
                List.of("home"),
                List.of("mall"),
                List.of(new Category("goods", 1, 0, one, reactions)),
                List.of(new Segment("buyers", 1, 0, 0, one)),
                0));
        int seller = builder.seller(new Seller("seller", SellerKind.RESELLER, 0, 0));
        builder.group();
        int[] places = IntStream.range(0, warehouses).toArray();
        builder.offer(new MarketBuilder.Offer(
                seller, builder.product(0), new Cell(0, 0, mode), 1, 100, conversion, 7, places));
        Market market = builder.build(
                IntStream.range(0, warehouses).mapToObj(w -> "warehouse" + w).toList());
        Mix mix = new Mix(0, one, new double[] {1, 1, 1}, List.of(StreamInterest.of(1, one)), 0);
        return new ChoiceBuilder(market, mix).build();
    }

    /** A market in which who finds the offer sold out gives up. */
    public static Choice plain() {
        return of(Mode.DOMESTIC, Reaction.LEAVE, 1, 1);
    }
}
