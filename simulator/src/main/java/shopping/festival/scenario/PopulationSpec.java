package shopping.festival.scenario;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.model.market.SellerKind;

/**
 * A market described by its shape instead of offer by offer; {@code Population} makes it.
 *
 * @param products products at scale 1
 * @param sellers sellers at scale 1
 * @param sellersPerProduct probabilities that a product has 1, 2, 3 … offers
 * @param variantGroupSize products that are variants of each other
 * @param groupsPerBrand variant groups of a brand
 * @param popularityExponent s of the Zipf-Mandelbrot law (rank + q)^-s
 * @param popularityShift q of that law
 * @param flagshipShare share of a product's attractiveness its first seller holds when there are several
 * @param prices per category: law of the festival price, fen
 * @param kinds what each kind of seller is like
 * @param foreignForecastError how many times as wide as at home the error of foreign brands' forecasts is
 * @param cover initial stock as a multiple of the forecast
 * @param safetyUnits units added to every stock record
 * @param locations probabilities that a domestic offer has stock at 1, 2, 3 … warehouses
 * @param directBackupShare share of the bonded offers that also hold stock overseas
 * @param refillShare share of the domestic offers that are refilled within the day, by (s,S)
 * @param refillAt reorder point as a share of the initial stock
 * @param refillLead time between order and receipt, microseconds
 * @param newcomers groups of sellers beside all of these
 */
public record PopulationSpec(
        int products,
        int sellers,
        double[] sellersPerProduct,
        int variantGroupSize,
        int groupsPerBrand,
        double popularityExponent,
        double popularityShift,
        double flagshipShare,
        List<Law> prices,
        List<KindSpec> kinds,
        double foreignForecastError,
        double cover,
        int safetyUnits,
        double[] locations,
        double directBackupShare,
        double refillShare,
        double refillAt,
        Law refillLead,
        List<NewcomerSpec> newcomers) {

    /** The group an origin stands for, null if it is a country. */
    public NewcomerSpec newcomersOf(int origin) {
        for (NewcomerSpec n : newcomers) {
            if (n.origin() == origin) {
                return n;
            }
        }
        return null;
    }

    /**
     * One kind of seller.
     *
     * @param share share among the sellers of offers that are not a product's first one
     * @param localisation language and presentation, 0..1, 1 = no obstacle
     * @param trust authenticity, intellectual property, reviews, 0..1
     * @param marketFit 0..1
     * @param priceLevel its prices against the category's usual festival prices
     * @param forecastBias forecast as a multiple of the truth, on average
     * @param forecastCv coefficient of variation of its error
     * @param domesticMarketplace index of the marketplace it sells on inside the country
     * @param crossBorderMarketplace index of the one it sells on across the border
     */
    public record KindSpec(
            SellerKind kind,
            double share,
            double localisation,
            double trust,
            double marketFit,
            double priceLevel,
            double forecastBias,
            double forecastCv,
            int domesticMarketplace,
            int crossBorderMarketplace) {

        /** Probability that a buyer who looks at such a seller's offer buys it, at the usual price. */
        public double conversion() {
            return localisation * trust * marketFit;
        }
    }
}
