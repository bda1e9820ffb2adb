package shopping.festival.measure.threshold;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.measure.Timeline;
import shopping.festival.model.order.Latency;

/** Everything of the runs of one scenario that a threshold can be about, by name. */
public final class Gauges {
    private static final Pattern FOLDED = Pattern.compile("(sum|max|min)\\s*\\(\\s*(.*?)\\s*\\)");
    private static final Pattern RATE = Pattern.compile("(\\S.*?)\\s+/\\s+(\\S.*)");
    static final String EXAMPLE = "latency.payment.p99 < 2 s between 00:00 and 00:30";

    private static final String RESULT_SPANS = ShortNames.RESULT_SPANS;
    private static final String TIMELINE = "timeline.";

    private final Map<String, Gauge> byName = new LinkedHashMap<>();
    private final long dayMicros;
    private final Map<String, Long> faultEnds;

    /** @param paths of the numbers that a result of the scenario will have */
    public Gauges(Collection<String> paths, long dayMicros) {
        this(paths, dayMicros, Map.of());
    }

    /** @param faultEnds when each fault of the scenario ends, by its name */
    public Gauges(Collection<String> paths, long dayMicros, Map<String, Long> faultEnds) {
        this.dayMicros = dayMicros;
        this.faultEnds = Map.copyOf(faultEnds);
        for (String column : Timeline.names()) {
            byName.put(column, new Gauge.Column(column, Gauge.Fold.EVERY, Quantity.of(column)));
        }
        for (Latency latency : Latency.values()) {
            for (Gauge.Statistic statistic : Gauge.Statistic.values()) {
                boolean isCount = statistic == Gauge.Statistic.COUNT;
                Gauge spans = new Gauge.Spans(latency, statistic, isCount ? Quantity.COUNT : Quantity.MILLISECONDS);
                String key = statistic.name().toLowerCase(Locale.ROOT);
                byName.put("latency." + latency.tag() + "." + key, spans);
            }
        }
        // The kind of a station may be left out where that says as much: stations.payment.queuePeak.
        new ShortNames(paths).byPath().forEach((path, name) -> {
            if (!name.equals(path) && !path.startsWith(RESULT_SPANS)) {
                byName.putIfAbsent(name, number(path));
            }
        });
        for (String path : paths) {
            // The same spans under the name they have in result.json.
            Gauge spans = path.startsWith(RESULT_SPANS)
                    ? byName.get("latency." + path.substring(RESULT_SPANS.length()))
                    : null;
            byName.putIfAbsent(path, spans == null ? number(path) : spans);
        }
    }

    private static Gauge number(String path) {
        return new Gauge.Number(path, Quantity.of(path));
    }

    long dayMicros() {
        return dayMicros;
    }

    /** Every name, the ones most asked for first. */
    public Collection<String> names() {
        return byName.keySet();
    }

    /** Whether a name is that of a number of the result. */
    public boolean isNumber(String name) {
        return byName.get(name) instanceof Gauge.Number || name.startsWith(RESULT_SPANS) && byName.containsKey(name);
    }

    /** All of these, the ones most asked for first. */
    public List<String> numbers() {
        return byName.keySet().stream().filter(this::isNumber).toList();
    }

    /** A number of the result as people read it, for the whole market. */
    public String text(String path, double x, double scale) {
        return Quantity.of(path).text(whole(path, x, scale));
    }

    /** A number of the result for the whole market: counts and sums are divided by the part that was simulated. */
    public double whole(String path, double x, double scale) {
        return Quantity.of(path).growsWithScale() ? x / scale : x;
    }

    /** In what it is kept. */
    public String unit(String path) {
        return Quantity.of(path).own();
    }

    Map<String, Long> faultEnds() {
        return faultEnds;
    }

    Optional<Gauge> find(String name) {
        Matcher rate = RATE.matcher(name);
        if (rate.matches() && !byName.containsKey(name)) {
            return rate(rate.group(1), rate.group(2));
        }
        Matcher folded = FOLDED.matcher(name);
        if (folded.matches()) {
            Gauge.Fold fold = Gauge.Fold.valueOf(folded.group(1).toUpperCase(Locale.ROOT));
            return plain(folded.group(2))
                    .filter(Gauge.Column.class::isInstance)
                    .map(column -> ((Gauge.Column) column).by(fold));
        }
        return plain(name);
    }

    /** Two columns, or the sums of two. */
    private Optional<Gauge> rate(String one, String other) {
        if (find(one).orElse(null) instanceof Gauge.Column above
                && find(other).orElse(null) instanceof Gauge.Column below
                && above.fold() == below.fold()
                && (above.fold() == Gauge.Fold.EVERY || above.fold() == Gauge.Fold.SUM)) {
            return Optional.of(new Gauge.Rate(above.name(), below.name(), above.fold(), Quantity.SHARE));
        }
        return Optional.empty();
    }

    private Optional<Gauge> plain(String name) {
        return MeasureName.among(isColumn(name) ? name.substring(TIMELINE.length()) : name, byName.keySet())
                .map(byName::get);
    }

    private static boolean isColumn(String name) {
        return name.startsWith(TIMELINE) && Timeline.names().contains(name.substring(TIMELINE.length()));
    }

    /** What may have been meant by a name that was not found. */
    String advice(String name) {
        Matcher rate = RATE.matcher(name);
        if (rate.matches()) {
            return find(rate.group(1)).isPresent() && find(rate.group(2)).isPresent()
                    ? "Divide a column by another, busy / intents, or the sum of one by that of another."
                    : advice(find(rate.group(1)).isPresent() ? rate.group(2) : rate.group(1));
        }
        Matcher folded = FOLDED.matcher(name);
        if (folded.matches()) {
            return Suggestion.among(folded.group(2), Timeline.names());
        }
        return name.startsWith(TIMELINE)
                ? Suggestion.among(
                        name, Timeline.names().stream().map(TIMELINE::concat).toList())
                : Suggestion.among(name, byName.keySet());
    }
}
