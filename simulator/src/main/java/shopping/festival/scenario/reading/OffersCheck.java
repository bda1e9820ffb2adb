package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.OfferTerms;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Listed offers must meet what buyers ask for, and every warehouse must have something to do. */
record OffersCheck(Section marketSection, MarketRead market, List<OfferTerms> offers) {

    void against(Mix mix, List<Segment> segments, List<WarehouseRead> warehouses) {
        if (!marketSection.clean("offers")) {
            return;
        }
        long total = offers.stream().mapToLong(OfferTerms::count).sum();
        if (total == 0 || total >= Order.OFFERS_MAX) {
            marketSection.at("offers").wrong("list " + total + " offers. Use 1 to " + (Order.OFFERS_MAX - 1) + ".");
            return;
        }
        checkDemand(mix, segments);
        checkWarehouses(warehouses);
    }

    private void checkDemand(Mix mix, List<Segment> segments) {
        boolean[] home = new boolean[market.categories().size()];
        boolean[] foreign = new boolean[home.length];
        boolean anyForeign = false;
        for (OfferTerms o : offers) {
            int origin = o.seller().origin();
            boolean isHome = origin == market.origins().home();
            boolean isForeign = !isHome && mix.originWeights()[origin] > 0;
            home[o.product().category()] |= isHome;
            foreign[o.product().category()] |= isForeign;
            anyForeign |= isForeign;
        }
        boolean met = isMet(home, foreign);
        if (mix.foreignShare() > 0 && !anyForeign) {
            marketSection
                    .at("offers")
                    .wrong("hold nothing of a foreign origin that mix.origins names, but mix.foreign-share is "
                            + Item.plain(mix.foreignShare()) + ". Add a foreign offer, or set mix.foreign-share = 0.");
            return;
        }
        ForeignReach reach = ForeignReach.of(mix, market.plainCategories(), segments, home, foreign);
        if (met && reach.isKnown() && !reach.holds(mix.foreignShare())) {
            marketSection
                    .at("offers")
                    .wrong("allow a foreign share of " + Item.rounded(reach.least()) + " to "
                            + Item.rounded(reach.most()) + ", but mix.foreign-share is "
                            + Item.plain(mix.foreignShare())
                            + ". Change it, or offer more categories from home and abroad.");
        }
    }

    private boolean isMet(boolean[] home, boolean[] foreign) {
        boolean met = true;
        for (int c = 0; c < home.length; c++) {
            CategoryRead category = market.categories().get(c);
            if (category.category().weight() > 0 && !home[c] && !foreign[c]) {
                met = false;
                marketSection
                        .at("categories")
                        .wrong("give " + category.category().name()
                                + " a demand, but no offer meets it. Add an offer, or set its weight to 0.");
            }
        }
        return met;
    }

    private void checkWarehouses(List<WarehouseRead> warehouses) {
        for (int w = 0; w < warehouses.size(); w++) {
            int warehouse = w;
            boolean used = offers.stream().anyMatch(o -> o.stock().stream().anyMatch(t -> t.warehouse() == warehouse));
            Section section = warehouses.get(w).section();
            if (!used && section.isOfFile()) {
                section.wrong("holds no offer, so that nobody is served by it."
                        + " Remove it, or give an offer stock there.");
            }
        }
    }
}
