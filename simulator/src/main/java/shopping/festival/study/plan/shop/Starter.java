package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;

/** The example that a seller edits: a shop and two plans that fit a market, whatever its categories and warehouses. */
final class Starter {
    private static final List<String> COUNTRIES = List.of("US");
    /** Where the example keeps its stock, if the market has such places. */
    private static final List<String> LOCATIONS =
            List.of("bonded-hangzhou", "bonded-guangzhou", "los-angeles", "dc-hangzhou", "dc-guangzhou");
    /** Items with more expected units than this lie at two locations. */
    private static final int ONE_PLACE_MAX = 900;

    private static final double FIRST_PLACE = 0.6;

    private final Terrain terrain;
    private final Shop shop;

    Starter(Terrain terrain) {
        this.terrain = terrain;
        this.shop = new Shop(Sample.ALL.stream().map(this::item).toList());
    }

    Shop shop() {
        return shop;
    }

    private Item item(Sample sample) {
        int category = category(sample);
        int origin = sample.isForeign() ? foreignOrigin() : terrain.home();
        // A market may have no warehouse for the way that is meant: then the next one will do.
        Mode mode = Stream.concat(Stream.of(sample.mode()), Stream.of(Mode.values()))
                .filter(m -> !terrain.serving(m, origin).isEmpty())
                .findFirst()
                .orElse(sample.mode());
        return new Item(
                sample.sku(),
                sample.name(),
                category,
                origin,
                mode,
                sample.fen(0),
                sample.fen(1),
                sample.fen(2),
                sample.fen(3),
                Shipping.of(terrain.tariff(origin))
                        .with(mode, terrain.tariff(origin).usual().get(mode.ordinal())),
                sample.expectedUnits(),
                sample.forecastCv(),
                ItemTerms.NONE.with(importTax(mode, category, origin)));
    }

    /** A market without that category: any of its own. */
    private int category(Sample sample) {
        int known = new Lookup(terrain.categories()).indexOf(sample.category());
        return known < 0 ? sample.expectedUnits() / 100 % terrain.categories().size() : known;
    }

    /** The reseller buys from an importer inside the country, who has paid what there is to pay. */
    private ImportTax importTax(Mode mode, int category, int origin) {
        ImportTax usual = terrain.importTax(category, origin);
        return mode.crossBorder() || usual.share() == 0 ? usual : new ImportTax(0, true);
    }

    private int foreignOrigin() {
        for (String country : COUNTRIES) {
            if (terrain.origins().contains(country)) {
                return terrain.origins().indexOf(country);
            }
        }
        return terrain.origins().size() > 1 && terrain.home() == 0 ? 1 : 0;
    }

    /** Everything on hand at the bell: too little of what sells fast, too much of what does not. */
    Plan planA() {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < Sample.ALL.size(); i++) {
            Sample sample = Sample.ALL.get(i);
            stock(stockings, i, sample.coverA(), sample.sku().equals("HZR-MUG-500") ? refill(sample) : Policy.NONE);
        }
        return new Plan("plan-a", stockings);
    }

    /** More of the fast sellers and less of the rest, a delivery in the morning, and refills inside the country. */
    Plan planB() {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < Sample.ALL.size(); i++) {
            Sample sample = Sample.ALL.get(i);
            Policy policy = switch (sample.sku()) {
                case "GLP-OAT-227" -> delivery(500, 6.5);
                case "GLP-CHERRY-454" -> delivery(300, 8);
                case "HZR-PUREE-12" -> new Policy.ReorderPoint(200, 200, lead(), Policy.ENDLESS);
                case "HZR-MUG-500" -> refill(sample);
                case "HZR-MASK-10" -> new Policy.OrderUpTo(249, 250, lead(), Policy.ENDLESS);
                default -> Policy.NONE;
            };
            stock(stockings, i, sample.coverB(), policy);
        }
        return new Plan("plan-b", stockings);
    }

    private Policy delivery(int units, double hour) {
        return new Policy.OneOff(new long[] {micros(hour)}, new int[] {units});
    }

    /** An hour of a day of 24, in the length of this festival's; whole minutes. */
    private long micros(double hour) {
        return ((long) (hour / 24 * terrain.dayLength() / VirtualTime.MINUTE)) * VirtualTime.MINUTE;
    }

    private Policy refill(Sample sample) {
        int upTo = sample.expectedUnits() / 2;
        return new Policy.OrderUpTo(upTo / 3, upTo, lead(), Policy.ENDLESS);
    }

    /** Four hours, give or take a third. */
    private Law lead() {
        return Law.gamma(1 / (0.3 * 0.3), micros(4));
    }

    private void stock(List<Stocking> stockings, int i, double cover, Policy policy) {
        Item item = shop.items().get(i);
        int units = (int) Math.round(cover * item.expectedUnits());
        List<Integer> places = places(item);
        if (places.isEmpty()) {
            return;
        }
        boolean isAtTwo = places.size() > 1 && item.expectedUnits() > ONE_PLACE_MAX;
        int first = isAtTwo ? (int) Math.round(FIRST_PLACE * units) : units;
        List<Stocking> here = new ArrayList<>(List.of(new Stocking(i, places.get(0), first, policy)));
        if (isAtTwo) {
            here.add(new Stocking(i, places.get(1), units - first, Policy.NONE));
        }
        here.sort((a, b) -> Integer.compare(a.warehouse(), b.warehouse()));
        stockings.addAll(here);
    }

    /** Locations for an item, those of its own mode and those of {@link #LOCATIONS} first. */
    private List<Integer> places(Item item) {
        List<Integer> all = terrain.serving(item.mode(), item.origin());
        List<String> names = terrain.namesOf(all);
        List<Integer> places = new ArrayList<>();
        LOCATIONS.stream().filter(names::contains).forEach(name -> places.add(all.get(names.indexOf(name))));
        all.stream().filter(w -> !places.contains(w)).forEach(places::add);
        places.sort((a, b) -> Boolean.compare(
                terrain.locations().get(a).mode() != item.mode(),
                terrain.locations().get(b).mode() != item.mode()));
        return places;
    }
}
