package shopping.festival.scenario.making;

import java.util.Comparator;
import java.util.stream.IntStream;
import shopping.festival.model.market.Market;
import shopping.festival.scenario.AimTerms;

/**
 * Finds products by category and rank, {@code phones/1} being the best-seller: a market made from its shape has no other
 * names. In a part of a market the ranks shrink with it, for there a product stands for several.
 */
record RankedCatalogue(Market market, double scale) implements Catalogue {

    @Override
    public int[] offers(AimTerms aim) {
        int cut = aim.name().lastIndexOf('/');
        String category = aim.name().substring(0, cut);
        long rank = Long.parseLong(aim.name().substring(cut + 1));
        double[] popularity = new double[market.products()];
        for (int offer = 0; offer < market.offers(); offer++) {
            int c = market.categoryOf(market.cell(offer));
            if (market.categories().get(c).name().equals(category)) {
                popularity[market.productOf(offer)] += market.weight(offer);
            }
        }
        int[] ranked = IntStream.range(0, popularity.length)
                .filter(product -> popularity[product] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer product) -> -popularity[product]))
                .mapToInt(Integer::intValue)
                .toArray();
        int place = (int) Math.min(ranked.length - 1, Math.floor((rank - 1) * scale));
        return IntStream.range(0, market.offers())
                .filter(offer -> market.productOf(offer) == ranked[place])
                .toArray();
    }
}
