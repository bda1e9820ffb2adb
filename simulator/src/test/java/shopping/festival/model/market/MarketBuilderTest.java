package shopping.festival.model.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;

/** A market too large for the cache keeps together what is bought most. */
class MarketBuilderTest {
    private static final int SELLERS = 1_000;
    private static final int OFFERS = 300_000;

    private final int[] sellerOf = new int[OFFERS];
    private final double[] weightOf = new double[OFFERS];
    private final MarketBuilder builder = new MarketBuilder(new MarketFrame(
            List.of("region"),
            List.of("home"),
            List.of("mall"),
            List.of(new Category("goods", 1, 0, new double[] {1}, new double[Reaction.values().length])),
            List.of(new Segment("buyers", 1, 0, 0, new double[] {1})),
            0));
    private final Market market = large();

    private Market large() {
        for (int s = 0; s < SELLERS; s++) {
            builder.seller(new Seller("seller" + s, SellerKind.RESELLER, 0, 0));
        }
        builder.group();
        Cell cell = new Cell(0, 0, Mode.DOMESTIC);
        for (int i = 0; i < OFFERS; i++) {
            sellerOf[i] = Draws.below(Draws.mix(i), SELLERS);
            weightOf[i] = 1 / (10.0 + Draws.below(Draws.mix(-i), OFFERS));
            builder.offer(new MarketBuilder.Offer(
                    sellerOf[i], builder.product(i), cell, weightOf[i], 100 + i, 1, i, new int[] {0}));
        }
        return builder.build(List.of("house"));
    }

    @Test
    void everyOfferHasOnePlace_andKeepsItsSellerPriceAndWeight() {
        boolean[] taken = new boolean[OFFERS];
        for (int i = 0; i < OFFERS; i++) {
            int at = builder.placeOf(i);
            assertThat(taken[at]).isFalse();
            taken[at] = true;
            assertThat(market.sellerOf(at)).isEqualTo(sellerOf[i]);
            assertThat(market.weight(at)).isEqualTo(weightOf[i]);
            assertThat(market.priceFen(at)).isEqualTo(100 + i);
        }
    }

    @Test
    void aBlockHoldsWholeSellers_soThatAnActorCanHostIt() {
        int[] starts = market.blockStarts();
        int[] blockOf = new int[SELLERS];
        for (int b = 0; b + 1 < starts.length; b++) {
            for (int at = starts[b]; at < starts[b + 1]; at++) {
                int seller = market.sellerOf(at);
                assertThat(blockOf[seller]).isIn(0, b + 1);
                blockOf[seller] = b + 1;
            }
        }
        assertThat(starts[starts.length - 1]).isEqualTo(OFFERS);
    }

    @Test
    void withinABlockTheMostAttractiveOffersComeFirst() {
        int[] starts = market.blockStarts();
        for (int b = 0; b + 1 < starts.length; b++) {
            for (int at = starts[b] + 1; at < starts[b + 1]; at++) {
                // The sorting key keeps 22 bits behind the leading one of a weight.
                assertThat(market.weight(at)).isLessThanOrEqualTo(market.weight(at - 1) * (1 + 0x1.0p-21));
            }
        }
    }
}
