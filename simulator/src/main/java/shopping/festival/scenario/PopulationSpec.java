package shopping.festival.scenario;

import java.util.List;
import java.util.Optional;
import shopping.festival.base.random.Law;
import shopping.festival.model.market.SellerKind;

/**
 * A market described by its shape instead of offer by offer; {@code Population} makes it.
 *
 * @param kinds what each kind of seller is like
 * @param kindShares per country of brands: the shares of the kinds among its sellers; at home those of the kinds
 * @param newcomers groups of sellers beside all of these
 */
public record PopulationSpec(
        Assortment assortment,
        Popularity popularity,
        List<KindSpec> kinds,
        double[][] kindShares,
        Stocking stocking,
        List<NewcomerSpec> newcomers)
        implements Goods {

    /** There is of every origin what buyers ask for. */
    @Override
    public boolean sellsFrom(int origin) {
        return true;
    }

    /** The group an origin stands for, empty if it is a country. */
    public Optional<NewcomerSpec> newcomersOf(int origin) {
        return newcomers.stream().filter(n -> n.origin() == origin).findFirst();
    }

    /** Whether an origin is a country and no group of newcomers. */
    public boolean isCountry(int origin) {
        return newcomers.stream().noneMatch(n -> n.origin() == origin);
    }

    /**
     * What is on sale.
     *
     * @param products products at scale 1
     * @param sellers sellers at scale 1
     * @param sellersPerProduct probabilities that a product has 1, 2, 3 … offers
     * @param flagshipShare share of a product's attractiveness its first seller holds when there are several
     * @param variantGroupSize products that are variants of each other
     * @param groupsPerBrand variant groups of a brand
     * @param prices per category: law of the festival price, fen
     */
    public record Assortment(
            int products,
            int sellers,
            double[] sellersPerProduct,
            double flagshipShare,
            int variantGroupSize,
            int groupsPerBrand,
            List<Law> prices) {

        /** How many offers a product has on average. */
        public double meanOffers() {
            return meanOf(sellersPerProduct);
        }

        /** The part of a product's attractiveness that falls to its offer with this ordinal, of so many. */
        public double part(int ordinal, int offers) {
            if (offers == 1) {
                return 1;
            }
            return ordinal == 0 ? flagshipShare : (1 - flagshipShare) / (offers - 1);
        }
    }

    /** The law of Zipf and Mandelbrot: (rank + shift)^-exponent. */
    public record Popularity(double exponent, double shift) {

        /** @param rank from 0 on */
        public double at(int rank) {
            double r = rank + shift;
            return exponent == 1 ? 1 / r : StrictMath.pow(r, -exponent);
        }

        public double ofFirst(int ranks) {
            double sum = 0;
            for (int rank = 0; rank < ranks; rank++) {
                sum += at(rank);
            }
            return sum;
        }
    }

    /**
     * What sellers have in store.
     *
     * @param foreignForecastError how many times as wide as at home the error of foreign brands' forecasts is
     * @param cover initial stock as a multiple of the forecast
     * @param safetyUnits units added to every stock record
     * @param locations probabilities that a domestic offer has stock at 1, 2, 3 … warehouses
     * @param directBackupShare share of the bonded offers that also hold stock overseas
     */
    public record Stocking(
            double foreignForecastError,
            double cover,
            int safetyUnits,
            double[] locations,
            double directBackupShare,
            Refill refill) {

        /** At how many warehouses a domestic offer lies on average. */
        public double meanLocations() {
            return meanOf(locations);
        }
    }

    /** The mean of 1, 2, 3 … by their probabilities. */
    private static double meanOf(double[] probabilities) {
        double mean = 0;
        for (int i = 0; i < probabilities.length; i++) {
            mean += (i + 1) * probabilities[i];
        }
        return mean;
    }

    /**
     * Refilling within the day, by (s,S).
     *
     * @param share share of the domestic offers that are refilled
     * @param at reorder point as a share of the initial stock
     * @param lead time between order and receipt, microseconds
     */
    public record Refill(double share, double at, Law lead) {}

    /**
     * One kind of seller.
     *
     * @param share share among the sellers of offers that are not a product's first one
     * @param appeal what makes buyers take its offers
     * @param priceLevel its prices against the category's usual festival prices
     * @param forecastBias forecast as a multiple of the truth, on average
     * @param forecastCv coefficient of variation of its error
     * @param domesticMarketplace index of the marketplace it sells on inside the country
     * @param crossBorderMarketplace index of the one it sells on across the border
     */
    public record KindSpec(
            SellerKind kind,
            double share,
            Appeal appeal,
            double priceLevel,
            double forecastBias,
            double forecastCv,
            int domesticMarketplace,
            int crossBorderMarketplace) {

        /** Its forecasts, as multiples of the truth; the error {@code times} as wide. */
        public Law forecast(double times) {
            double cv = forecastCv * times;
            return cv == 0 ? Law.fixed(forecastBias) : Law.logNormal(forecastBias, cv * cv);
        }
    }

    /**
     * From 0 to 1 each.
     *
     * @param localisation language and presentation, 1 = no obstacle
     * @param trust authenticity, intellectual property, reviews
     */
    public record Appeal(double localisation, double trust, double marketFit) {

        /** Probability that a buyer who looks at such a seller's offer buys it, at the usual price. */
        public double conversion() {
            return localisation * trust * marketFit;
        }
    }
}
