package shopping.festival.scenario;

import java.util.List;
import java.util.Optional;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.sellers.Policy;

/**
 * One offer of the file, or several alike.
 *
 * @param count how many copies; the names of copies carry a number from 1 on
 */
public record OfferTerms(
        String name,
        int count,
        Seller seller,
        Product product,
        Mode mode,
        Popularity popularity,
        Price price,
        double conversion,
        List<StockTerms> stock) {

    /** @param name empty if every copy has a seller of its own, who is called as the copy is */
    public record Seller(Optional<String> name, SellerKind kind, int marketplace, int origin) {

        /** Whether both say the same of who sells. */
        boolean isLike(Seller other) {
            return kind == other.kind && marketplace == other.marketplace && origin == other.origin;
        }
    }

    /** What a copy is called stands for what has no name. */
    public record Product(Optional<String> name, Optional<String> group, Optional<String> brand, int category) {}

    /**
     * Copy i (from 0) has the attractiveness (i + shift)^-exponent of an average of {@code weight}: the law of Zipf and
     * Mandelbrot.
     */
    public record Popularity(double weight, double exponent, double shift) {}

    /**
     * @param fen at the festival
     * @param listFen price outside the festival, -1 for the category's usual discount
     * @param unitCostFen what a unit costs the seller, -1 for the category's usual share
     */
    public record Price(long fen, long listFen, long unitCostFen) {}

    /**
     * The stock of an offer at a warehouse.
     *
     * @param policy by which it is refilled
     */
    public record StockTerms(int warehouse, int units, Policy policy) {}

    /** The name of the copy with this index. */
    public String nameOf(int copy) {
        return count == 1 ? name : name + "-" + (copy + 1);
    }

    public String sellerOf(int copy) {
        return seller.name().orElseGet(() -> nameOf(copy));
    }

    public String productOf(int copy) {
        return product.name().orElseGet(() -> nameOf(copy));
    }

    /** A product has variants only if the file names their group. */
    public String groupOf(int copy) {
        return product.group().orElseGet(() -> productOf(copy));
    }

    public String brandOf(int copy) {
        return product.brand().orElseGet(() -> groupOf(copy));
    }

    /** Whether two offers of one seller say the same of it. */
    public boolean hasSellerLike(OfferTerms other) {
        return seller.isLike(other.seller);
    }

    /** Whether two offers of one product say the same of it. */
    public boolean hasProductLike(OfferTerms other) {
        return product.category() == other.product.category()
                && brandOf(0).equals(other.brandOf(0))
                && groupOf(0).equals(other.groupOf(0));
    }
}
