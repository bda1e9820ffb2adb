package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.text.People;

/** Finds, by rule and in any scenario, where the figures of a sweep show something else than the festival. */
final class Artefacts {
    static final String UNASKED = "unasked-side";
    static final String PEAK = "peak-of-a-sample";
    static final String CAPPED = "at-capacity";
    static final String FEW = "few-events";
    static final String MISSING = "left-out";

    /** Below so many simulated events, a count is uncertain by a fifth: one over the root of 25. */
    private static final double FEW_EVENTS = 25;
    /** A peak of so many in a second is known to 1 %. */
    private static final double SMOOTH_PEAK = 10_000;

    /** Units of what is counted one by one. */
    private static final Set<String> COUNTED = Set.of("intents", "attempts", "orders", "units", "offers", "times");

    private static final String PEAK_KEY = "ordersPerSecondPeak";
    private static final String FOREIGN = "foreignOrderShare";

    private final MixResult result;

    private Artefacts(MixResult result) {
        this.result = result;
    }

    static List<Artefact> of(MixResult result) {
        Artefacts artefacts = new Artefacts(result);
        List<Artefact> found = new ArrayList<>();
        // Hour by hour the offers that are out are told in a section of their own, with the notes of those sold out.
        for (Measure measure :
                result.measures().stream().filter(m -> !HoursSection.has(m)).toList()) {
            artefacts.unasked(measure).ifPresent(found::add);
            artefacts.peak(measure).ifPresent(found::add);
            artefacts.few(measure).ifPresent(found::add);
            artefacts.missing(measure).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Whose offers nobody asks for cannot sell out, so a count of offers leaves a whole side out there. */
    private Optional<Artefact> unasked(Measure measure) {
        if (!measure.unit().equals("offers") || result.shares().size() < 2) {
            return Optional.empty();
        }
        TreeSet<String> sides = new TreeSet<>();
        for (Curve curve : result.findings()) {
            for (double share : result.shares()) {
                Estimate foreign = value(share, curve, FOREIGN);
                // Where the sellers move with the share, those who are not asked are not there either.
                if (foreign != null && curve.by().equals(By.INTEREST.label()) && isAnEnd(foreign.mean())) {
                    String side = foreign.mean() == 0 ? "foreign" : "home";
                    sides.add("at " + People.percent(share) + " nobody asks for the offers of " + side + " brands");
                }
            }
        }
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(new Artefact(
                        measure.key(),
                        UNASKED,
                        People.upper(String.join("; ", sides))
                                + ", so none of them can sell out: the step to the next share tells whose offers count, not"
                                + " how shelves are filled."));
    }

    private static boolean isAnEnd(double share) {
        return share == 0 || share == 1;
    }

    /** The largest of many counts grows with their noise, and a sample has more of it. */
    private Optional<Artefact> peak(Measure measure) {
        if (!measure.key().equals(PEAK_KEY)) {
            return Optional.empty();
        }
        double least = least(measure);
        if (isAlike(measure)) {
            return Optional.of(new Artefact(
                    PEAK_KEY,
                    CAPPED,
                    "The same at every share and in every replication: this is what the checkout can take, and says nothing"
                            + " of how many would buy."));
        }
        return result.scale() == 1 || least >= SMOOTH_PEAK || Double.isInfinite(least)
                ? Optional.empty()
                : Optional.of(new Artefact(
                        PEAK_KEY,
                        PEAK,
                        "At this scale the busiest second has about " + People.count(least)
                                + " simulated orders, and chance alone moves a second by "
                                + Numbers.percent(1 / Math.sqrt(least))
                                + " either way; the peak is the largest of many such seconds, so it stands above that of"
                                + " the whole market."));
    }

    /** Whether chance and share leave it as it is: then something holds it. */
    private boolean isAlike(Measure measure) {
        TreeSet<Double> means = new TreeSet<>();
        boolean spreads = false;
        for (Curve curve : result.findings()) {
            for (double share : result.shares()) {
                Estimate value = value(share, curve, measure.key());
                if (value != null) {
                    means.add(value.mean());
                    spreads |= value.deviation() > 0;
                }
            }
        }
        return means.size() == 1
                && !spreads
                && result.replications() > 1
                && result.shares().size() > 1;
    }

    private Optional<Artefact> few(Measure measure) {
        boolean isCount = measure.wholeMarket() && COUNTED.contains(measure.unit());
        double least = isCount ? least(measure) : Double.POSITIVE_INFINITY;
        return least >= FEW_EVENTS
                ? Optional.empty()
                : Optional.of(new Artefact(
                        measure.key(),
                        FEW,
                        "At some share this rests on no more than "
                                + (least < 1 ? "one" : People.count(least)) + " simulated "
                                + measure.unit() + " a replication: its steps are coarse. A larger scale has more."));
    }

    /** The least of what was simulated, where there was anything. */
    private double least(Measure measure) {
        return result.findings().stream()
                .flatMap(curve ->
                        result.shares().stream().map(share -> Optional.ofNullable(value(share, curve, measure.key()))))
                .flatMap(Optional::stream)
                .mapToDouble(e -> e.mean() * result.scale())
                .filter(n -> n > 0)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** A measure that means nothing in some replications is that of the others. */
    private Optional<Artefact> missing(Measure measure) {
        TreeSet<Double> shares = new TreeSet<>();
        for (Curve curve : result.findings()) {
            for (double share : result.shares()) {
                Estimate value = value(share, curve, measure.key());
                if (value != null && value.n() < result.replications()) {
                    shares.add(share);
                }
            }
        }
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new Artefact(
                        measure.key(),
                        MISSING,
                        "At " + shares.stream().map(People::percent).collect(Collectors.joining(", "))
                                + " some replications have nothing to measure here; the mean is that of the others."));
    }

    private @Nullable Estimate value(double share, Curve curve, String key) {
        Figure figure = result.at(share, curve).measures().get(key);
        return figure == null ? null : figure.value();
    }
}
