package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.ReturnTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.WarehouseTerms;

/**
 * What a shop's files are read against: the names a market knows and the ways its warehouses serve.
 *
 * @param home index of the origin whose brands are not foreign
 * @param groups the origins that are groups of newcomers
 * @param locations the warehouses, in the scenario's order
 * @param shippingFen per {@link Mode}: the way of one parcel, where the shop does not say
 * @param returns per category: what comes back of it, where the shop does not say
 * @param importTax by category: what clearing by general trade adds to the cost of goods from abroad, a share of it
 * @param orderLimitFen largest cross-border order, {@link Long#MAX_VALUE} for none
 * @param dayLength microseconds
 */
public record Terrain(
        List<String> categories,
        List<String> origins,
        int home,
        List<Group> groups,
        List<Location> locations,
        List<Long> shippingFen,
        List<ReturnTerms> returns,
        List<Double> importTax,
        long orderLimitFen,
        long dayLength) {

    public static Terrain of(Scenario scenario) {
        MarketTerms market = scenario.market();
        StageTerms.Delivery delivery = scenario.stages().delivery();
        List<Location> locations = new ArrayList<>();
        for (int w = 0; w < scenario.warehouses().size(); w++) {
            WarehouseTerms terms = scenario.warehouses().get(w);
            int port = delivery.rules().portOf()[w];
            String portName = port < 0 ? "" : delivery.portNames().get(port);
            locations.add(new Location(terms.name(), terms.mode(), terms.origin(), portName));
        }
        return new Terrain(
                market.categories().stream().map(Category::name).toList(),
                List.copyOf(market.origins()),
                market.home(),
                scenario.goods().newcomers().stream()
                        .map(n -> Group.of(n.group(), market.origins()))
                        .toList(),
                List.copyOf(locations),
                Arrays.stream(market.economics().shippingFen())
                        .mapToObj(Math::round)
                        .toList(),
                market.economics().returns(),
                Arrays.stream(market.economics().importTax()).boxed().toList(),
                scenario.stages().checkout().rules().orderLimitFen(),
                scenario.dayLength());
    }

    /** The same market with other returns. */
    Terrain with(List<ReturnTerms> its) {
        return new Terrain(
                categories, origins, home, groups, locations, shippingFen, its, importTax, orderLimitFen, dayLength);
    }

    private Optional<Group> group(int origin) {
        return groups.stream().filter(g -> g.origin() == origin).findFirst();
    }

    private int country(int origin) {
        return group(origin).map(Group::country).orElse(origin);
    }

    long shippingFen(Mode mode) {
        return shippingFen.get(mode.ordinal());
    }

    /** What the market says of goods of a category from there. */
    public ImportTax importTax(int category, int origin) {
        return origin == home ? ImportTax.NONE : new ImportTax(importTax.get(category), false);
    }

    /** What parcels of an origin cost whoever says nothing else: a group's own price holds where its goods lie. */
    public Tariff tariff(int origin) {
        List<Mode> modes = locations.stream().map(Location::mode).toList();
        List<Long> fen = new ArrayList<>(modes.stream().map(this::shippingFen).toList());
        List<Long> usual = new ArrayList<>(shippingFen);
        group(origin).filter(Group::hasShipping).ifPresent(group -> {
            group.locations().forEach(w -> fen.set(w, group.shippingFen()));
            usual.set(group.mode().ordinal(), group.shippingFen());
        });
        return new Tariff(modes, fen, usual);
    }

    /** How goods of an origin are sold unless the shop says otherwise. */
    public Mode usualMode(int origin) {
        return origin == home ? Mode.DOMESTIC : group(origin).map(Group::mode).orElse(Mode.BONDED);
    }

    /** Whether a location is a centre that only goods of this group of newcomers may use. */
    public boolean isOwnCentre(int location, int origin) {
        return locations.get(location).origin() == origin && group(origin).isPresent();
    }

    /** Whether goods sold by a mode may lie there: what is sold from a bonded zone may also come by direct mail. */
    public boolean servesMode(int location, Mode mode) {
        Mode there = locations.get(location).mode();
        return there == mode || mode == Mode.BONDED && there == Mode.DIRECT;
    }

    /** Whether goods of an origin may lie there: direct mail starts where the goods come from. */
    public boolean servesOrigin(int location, int origin) {
        Location there = locations.get(location);
        return there.mode() != Mode.DIRECT
                || there.origin() < 0
                || there.origin() == origin
                || there.origin() == country(origin);
    }

    /** Indexes of the locations at which such goods may lie. */
    public List<Integer> serving(Mode mode, int origin) {
        return IntStream.range(0, locations.size())
                .filter(w -> servesMode(w, mode) && servesOrigin(w, origin))
                .boxed()
                .toList();
    }

    List<String> namesOf(List<Integer> places) {
        return places.stream().map(w -> locations.get(w).name()).toList();
    }
}
