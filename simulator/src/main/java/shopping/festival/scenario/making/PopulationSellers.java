package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** Stands for the seller of an offer who is not there. */
    static final int NOBODY = -1;

    /**
     * Those among whom the products of a field are dealt out.
     *
     * @param numbers by seller of the field, {@link #NOBODY} for who is not there
     */
    record Pool(Presence presence, int[] numbers) {
        /** The seller of a product's offer with this ordinal, or {@link #NOBODY}. */
        int sellerOf(long base, int ordinal) {
            return numbers[Draws.below(Draws.bits(base, Purpose.SELLER_TRAIT, ordinal), numbers.length)];
        }
    }

    /** The key of the seller of a field with this ordinal. */
    static long keyOf(long field, int ordinal) {
        return field ^ Draws.mix(ordinal + 1);
    }

    /** Adds those sellers of a field who are there. */
    Pool add(long key, Field field, KindChoice kinds, Presence presence) {
        int[] numbers = new int[field.sellers()];
        Arrays.fill(numbers, NOBODY);
        for (int s = 0; s < field.sellers(); s++) {
            if (presence.there()[s]) {
                long base = Draws.base(Population.STRUCTURE, keyOf(key, s));
                KindSpec kind = kinds.choose(Draws.bits(base, Purpose.SELLER_TRAIT));
                numbers[s] = builder.seller(
                        new Seller(Optional.empty(), kind.kind(), marketplaceOf(kind, field.origin()), field.origin()));
                kindOfSeller.add(kind);
            }
        }
        return new Pool(presence, numbers);
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
