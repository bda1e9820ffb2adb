package shopping.festival.scenario.making;

import java.util.List;
import java.util.Map;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.NewcomerSpec;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/**
 * The stock of a market made from its shape: initial stock = forecast × cover, the forecast being the truth times a
 * bias and an error by kind of seller, keyed by the offer's name and the seed.
 */
final class PopulationStock {
    private final PopulationSpec spec;
    private final MarketTerms terms;
    private final double scale;
    private final Origins origins;
    private final Market market;
    private final List<KindSpec> kindOfSeller;
    private final double[][] shares;
    private final Foreseen foreseen;

    /**
     * How offers are foreseen.
     *
     * @param attraction their parts of the interest
     * @param luck by offer: what its forecast's error is keyed by, where that is not the offer's place
     */
    record Foreseen(Attraction attraction, Map<Integer, Long> luck) {}

    PopulationStock(
            PopulationSpec spec,
            MarketTerms terms,
            double scale,
            Market market,
            List<KindSpec> kindOfSeller,
            double[][] shares,
            Foreseen foreseen) {
        this.spec = spec;
        this.terms = terms;
        this.scale = scale;
        this.market = market;
        this.kindOfSeller = kindOfSeller;
        this.shares = shares;
        this.foreseen = foreseen;
        this.origins = new Origins(spec, terms);
    }

    StockPlan plan(long seedKey) {
        PopulationSpec.Refill refill = spec.stocking().refill();
        double[] unitsPerWeight = unitsPerWeight();
        int[] initial = new int[market.records()];
        StockPlan.Refills refills = new StockPlan.Refills();
        Law[] forecasts = forecasts();
        for (int i = 0; i < market.offers(); i++) {
            int first = market.firstRecord(i);
            int n = market.firstRecord(i + 1) - first;
            Cell cell = market.cells().get(market.cell(i));
            long base = Draws.base(seedKey, foreseen.luck().getOrDefault(i, market.keyOf(i, first)));
            double truth = unitsPerWeight[market.cell(i)]
                    * foreseen.attraction().ofOffer().applyAsDouble(i)
                    * market.conversion(i)
                    / Market.CONVERSION_ONE;
            double forecast = truth * forecasts[market.sellerOf(i)].sample(Draws.bits(base, Purpose.FORECAST_ERROR));
            int stock = (int) Math.min(StockPlan.UNITS_MAX / 2, forecast * cover(cell.origin()));
            boolean refilled = refill.share() > 0
                    && cell.mode() == Mode.DOMESTIC
                    && Draws.unit(Draws.bits(base, Purpose.SELLER_TRAIT)) < refill.share();
            for (int r = 0; r < n; r++) {
                int units = (stock + r) / n + spec.stocking().safetyUnits();
                initial[first + r] = units;
                if (refilled) {
                    int reorder = (int) (units * refill.at());
                    refills.add(
                            first + r,
                            new Policy.OrderUpTo(reorder, Math.max(units, reorder + 1), refill.lead(), Policy.ENDLESS));
                }
            }
        }
        return new StockPlan(initial, refills);
    }

    /** Per seller: its forecasts as multiples of the truth. */
    private Law[] forecasts() {
        boolean withoutError = terms.supply().without(Mechanism.FORECAST_ERROR);
        Law[] forecasts = new Law[kindOfSeller.size()];
        for (int s = 0; s < forecasts.length; s++) {
            boolean foreign = market.sellers().get(s).origin() != terms.home();
            double times = withoutError ? 0 : foreign ? spec.stocking().foreignForecastError() : 1;
            forecasts[s] = kindOfSeller.get(s).forecast(times);
        }
        return forecasts;
    }

    private double cover(int origin) {
        return origins.newcomers(origin)
                .map(NewcomerSpec::cover)
                .orElse(spec.stocking().cover());
    }

    /** Expected demand in units for each unit of attractiveness, per cell, before conversion. */
    private double[] unitsPerWeight() {
        List<Cell> cells = market.cells();
        double[] weight = foreseen.attraction().ofCell();
        double[] units = new double[cells.size()];
        for (int c = 0; c < units.length; c++) {
            Cell cell = cells.get(c);
            double intents = terms.intents() * scale * shares[cell.category()][cell.origin()] * modeShare(cell);
            units[c] = intents * terms.categories().get(cell.category()).meanUnits() / weight[c];
        }
        return units;
    }

    private double modeShare(Cell cell) {
        if (!origins.isForeignCountry(cell.origin())) {
            return 1;
        }
        double sum = 0;
        for (double w : terms.mix().modeWeights()) {
            sum += w;
        }
        return terms.mix().modeWeights()[cell.mode().ordinal()] / sum;
    }
}
