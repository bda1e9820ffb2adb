package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.Prices;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/** The sellers of a market made from its shape. */
final class PopulationSellers {
    private final MarketTerms terms;
    private final MarketBuilder builder;
    private final boolean withoutFactors;
    private final List<KindSpec> kindOfSeller = new ArrayList<>();

    PopulationSellers(MarketTerms terms, MarketBuilder builder) {
        this.terms = terms;
        this.builder = builder;
        this.withoutFactors = terms.supply().without(Mechanism.FACTORS);
    }

    /** Those among whom the products of a field are dealt out. */
    record Pool(int first, int size) {
        /** The seller of a product's offer with this ordinal. */
        int sellerOf(long base, int ordinal) {
            return first + Draws.below(Draws.bits(base, Purpose.SELLER_TRAIT, ordinal), size);
        }
    }

    Pool add(long key, Field field, KindChoice kinds) {
        int first = kindOfSeller.size();
        for (int s = 0; s < field.sellers(); s++) {
            long base = Draws.base(Population.STRUCTURE, key ^ Draws.mix(s + 1));
            KindSpec kind = kinds.choose(Draws.bits(base, Purpose.SELLER_TRAIT));
            builder.seller(
                    new Seller(Optional.empty(), kind.kind(), marketplaceOf(kind, field.origin()), field.origin()));
            kindOfSeller.add(kind);
        }
        return new Pool(first, field.sellers());
    }

    List<KindSpec> kinds() {
        return kindOfSeller;
    }

    KindSpec kindOf(int seller) {
        return kindOfSeller.get(seller);
    }

    /** Probability that a buyer who looks at an offer of this origin buys it from such a seller. */
    double conversion(KindSpec kind, int origin) {
        if (withoutFactors) {
            return 1;
        }
        // A flagship of home has no obstacle but its marketplace and its price.
        boolean homeFlagship = kind.kind() == SellerKind.FLAGSHIP && origin == terms.home();
        return (homeFlagship ? 1 : kind.appeal().conversion())
                * terms.economics().trust()[marketplaceOf(kind, origin)]
                * Prices.factor(kind.priceLevel(), terms.economics().elasticity());
    }

    private int marketplaceOf(KindSpec kind, int origin) {
        return origin == terms.home() ? kind.domesticMarketplace() : kind.crossBorderMarketplace();
    }
}
