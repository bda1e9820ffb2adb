package shopping.festival.model.market;

import java.util.Optional;

/**
 * A seller.
 *
 * @param name empty for those of a market made from its shape
 * @param marketplace index of its marketplace
 * @param origin index of its country
 */
public record Seller(Optional<String> name, SellerKind kind, int marketplace, int origin) {

    public Seller(String name, SellerKind kind, int marketplace, int origin) {
        this(Optional.of(name), kind, marketplace, origin);
    }
}
