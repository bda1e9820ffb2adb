package shopping.festival.scenario;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.inventory.StockPlan;
import shopping.festival.market.Cell;
import shopping.festival.market.Market;
import shopping.festival.market.MarketBuilder;
import shopping.festival.market.Mode;
import shopping.festival.market.Seller;
import shopping.festival.random.Draws;

/**
 * Makes a market from its shape. A stand-in that covers domestic markets with one offer a product, as the reduced
 * festival has them; the real one takes its place.
 */
final class Population {

    /** A market with its stock. */
    record Built(Market market, StockPlan stock) {}

    private Population() {}

    static Built build(PopulationSpec spec, Scenario.MarketTerms terms, long seedKey, double scale) {
        MarketBuilder builder = new MarketBuilder(
                terms.regions(),
                terms.origins(),
                terms.marketplaces(),
                terms.categories(),
                terms.segments(),
                terms.home());
        int categories = terms.categories().size();
        int perCategory = Math.max(1, (int) Math.round(spec.products() * scale / categories));
        double weightSum = terms.categories().stream().mapToDouble(c -> c.weight()).sum();
        List<Integer> domestic = new ArrayList<>();
        for (int w = 0; w < terms.warehouses().size(); w++) {
            if (terms.warehouses().get(w).mode() == Mode.DOMESTIC) {
                domestic.add(w);
            }
        }
        double[] load = new double[domestic.size()];
        List<Integer> units = new ArrayList<>();
        for (int c = 0; c < categories; c++) {
            double[] popularity = popularity(spec, perCategory);
            for (int i = 0; i < perCategory; i++) {
                int least = 0;
                for (int w = 1; w < load.length; w++) {
                    least = load[w] < load[least] ? w : least;
                }
                load[least] += popularity[i];
                builder.group();
                int product = builder.product(builder.offers());
                PopulationSpec.KindSpec kind = spec.kinds().get(0);
                String name = terms.categories().get(c).name() + "-" + i;
                int seller = builder.seller(new Seller(name, kind.kind(), kind.domesticMarketplace(), terms.home()));
                double share = terms.categories().get(c).weight() / weightSum;
                double demand = terms.intents() * scale * share * popularity[i];
                units.add((int) (spec.cover() * demand) + spec.safetyUnits());
                builder.offer(
                        seller,
                        product,
                        new Cell(c, terms.home(), Mode.DOMESTIC),
                        popularity[i],
                        Math.round(spec.prices().get(c).sample(Draws.base(seedKey, Draws.keyOf(name)))),
                        kind.conversion(),
                        Draws.keyOf(name),
                        new int[] {domestic.get(least)});
            }
        }
        Market market =
                builder.build(terms.warehouses().stream().map(Scenario.WarehouseTerms::name).toList());
        int[] initial = new int[market.records()];
        for (int i = 0; i < units.size(); i++) {
            initial[market.firstRecord(builder.placeOf(i))] = units.get(i);
        }
        return new Built(market, new StockPlan(initial, null));
    }

    private static double[] popularity(PopulationSpec spec, int n) {
        double[] p = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            p[i] = StrictMath.pow(i + spec.popularityShift(), -spec.popularityExponent());
            sum += p[i];
        }
        for (int i = 0; i < n; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
