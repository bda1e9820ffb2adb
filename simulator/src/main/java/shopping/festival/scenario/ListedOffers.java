package shopping.festival.scenario;

import java.util.List;

/** A market listed offer by offer. */
public record ListedOffers(List<OfferTerms> offers) implements Goods {

    @Override
    public boolean sellsFrom(int origin) {
        return offers.stream().anyMatch(offer -> offer.seller().origin() == origin);
    }

    @Override
    public List<NewcomerSpec> newcomers() {
        return List.of();
    }
}
