package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.model.market.Segment;
import shopping.festival.scenario.AimTerms;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.OfferTerms;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.scenario.hocon.Item;

/**
 * Reads what a crowd of buyers wants: {@code category/phones}, {@code origin/US}, {@code region/East},
 * {@code seller/acme}, {@code product/p}, {@code offer/o}. What names single offers is looked up once they are read.
 */
final class AimReader {
    static final String FORM = "category/NAME, origin/NAME, region/NAME, seller/NAME, product/NAME or offer/NAME";

    private static final List<String> KINDS = List.of("category", "origin", "region", "seller", "product", "offer");
    private static final Pattern RANKED = Pattern.compile(".+/[1-9][0-9]{0,6}");

    private final MarketRead market;
    private final List<Segment> segments;
    private final List<Named> named = new ArrayList<>();

    /** What the file names, and where. */
    private record Named(Item item, AimTerms aim) {}

    AimReader(MarketRead market, List<Segment> segments) {
        this.market = market;
        this.segments = segments;
    }

    /** What everybody wants, everywhere. */
    StreamTerms.Wants anything() {
        double[] weights = new double[market.categories().size()];
        Arrays.fill(weights, 1);
        return new StreamTerms.Wants(weights, new double[0], AimTerms.ANYTHING, false);
    }

    /**
     * The same people, after what the file names.
     *
     * @param item where it stands
     * @param text {@code category/phones}, a part of it or the whole
     */
    Optional<StreamTerms.Wants> read(Item item, String text, StreamTerms.Wants wants) {
        String[] parts = text.split("/", 2);
        if (parts.length < 2 || parts[1].isEmpty() || !KINDS.contains(parts[0])) {
            item.wrong("is nothing that buyers can want", "Use " + FORM + ".");
            return Optional.empty();
        }
        String name = parts[1];
        return switch (parts[0]) {
            case "category" ->
                known(item, "category", name, market.categoryNames()).map(c -> ofCategory(wants, c));
            case "origin" ->
                known(item, "origin", name, market.origins().names())
                        .map(origin -> with(wants, AimTerms.ofOrigin(origin)));
            case "region" -> known(item, "region", name, market.regions()).flatMap(r -> ofRegion(item, wants, r));
            case "seller" -> Optional.of(named(item, wants, AimTerms.Kind.SELLER, name));
            case "product" -> Optional.of(named(item, wants, AimTerms.Kind.PRODUCT, name));
            default -> Optional.of(named(item, wants, AimTerms.Kind.OFFER, name));
        };
    }

    private static Optional<Integer> known(Item item, String what, String name, List<String> names) {
        if (!names.contains(name)) {
            item.wrong("names an unknown " + what, Suggestion.among(name, names));
            return Optional.empty();
        }
        return Optional.of(names.indexOf(name));
    }

    private static StreamTerms.Wants with(StreamTerms.Wants wants, AimTerms aim) {
        return new StreamTerms.Wants(wants.categoryWeights(), wants.segmentWeights(), aim, wants.isForeseen());
    }

    private StreamTerms.Wants named(Item item, StreamTerms.Wants wants, AimTerms.Kind kind, String name) {
        AimTerms aim = new AimTerms(kind, name, 0);
        named.add(new Named(item, aim));
        return with(wants, aim);
    }

    private static StreamTerms.Wants ofCategory(StreamTerms.Wants wants, int category) {
        double[] weights = new double[wants.categoryWeights().length];
        weights[category] = 1;
        return new StreamTerms.Wants(weights, wants.segmentWeights(), wants.aim(), wants.isForeseen());
    }

    private Optional<StreamTerms.Wants> ofRegion(Item item, StreamTerms.Wants wants, int region) {
        double[] weights = segments.stream()
                .mapToDouble(s -> s.region() == region && s.share() > 0 ? 1 : 0)
                .toArray();
        if (Arrays.stream(weights).sum() == 0) {
            item.wrong("names a region where nobody lives", "Use one with a segment of buyers.");
            return Optional.empty();
        }
        return Optional.of(new StreamTerms.Wants(wants.categoryWeights(), weights, wants.aim(), wants.isForeseen()));
    }

    /** What was named must be for sale. */
    void check(Goods goods) {
        for (Named n : named) {
            if (goods instanceof ListedOffers listed) {
                List<String> names = names(listed.offers(), n.aim.kind());
                if (!names.contains(n.aim.name())) {
                    String what = n.aim.kind().name().toLowerCase(Locale.ROOT);
                    n.item.wrong("names an unknown " + what, Suggestion.among(n.aim.name(), names));
                }
            } else {
                checkRank(n, ((PopulationSpec) goods).assortment().products());
            }
        }
    }

    private void checkRank(Named n, int products) {
        int cut = n.aim.name().lastIndexOf('/');
        String advice = "Use product/CATEGORY/RANK, 1 being the best-seller, or category/NAME.";
        if (n.aim.kind() != AimTerms.Kind.PRODUCT
                || !RANKED.matcher(n.aim.name()).matches()) {
            n.item.wrong("names what has no name in a market.population", advice);
        } else if (!market.categoryNames().contains(n.aim.name().substring(0, cut))) {
            n.item.wrong(
                    "names an unknown category",
                    Suggestion.among(n.aim.name().substring(0, cut), market.categoryNames()));
        } else if (Integer.parseInt(n.aim.name().substring(cut + 1)) > products) {
            n.item.wrong("is a rank beyond the " + products + " products of the market", advice);
        }
    }

    private static List<String> names(List<OfferTerms> offers, AimTerms.Kind kind) {
        TreeSet<String> names = new TreeSet<>();
        for (OfferTerms offer : offers) {
            for (int copy = 0; copy < offer.count(); copy++) {
                Stream<String> some = switch (kind) {
                    case SELLER -> Stream.of(offer.sellerOf(copy));
                    case PRODUCT -> Stream.of(offer.productOf(copy));
                    default -> Stream.of(offer.name(), offer.nameOf(copy));
                };
                some.forEach(names::add);
            }
        }
        return List.copyOf(names);
    }
}
