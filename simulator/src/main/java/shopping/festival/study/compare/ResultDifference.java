package shopping.festival.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Signs;
import shopping.festival.base.statistics.Student;
import shopping.festival.measure.threshold.ShortNames;

/**
 * What differs between two sides.
 *
 * @param isIdentical whether the digests are the same: every event, and the final stock
 * @param terms lines of what was run and by which version
 * @param keys scenario keys that differ: key, value of A, value of B
 * @param measures every measure of the festival, the largest relative difference first
 * @param costs every measure of the run itself, such as its wall time
 * @param names as they may be asked for
 * @param isPaired whether replications share their chance, so that it cancels out
 */
record ResultDifference(
        Side a,
        Side b,
        boolean isIdentical,
        List<Term> terms,
        List<Term> keys,
        List<Change> measures,
        List<Change> costs,
        ShortNames names,
        boolean isPaired) {

    private static final double CONFIDENCE = 0.95;
    private static final String NOTHING = "-";

    /** What a run cost, which is never the same twice, and what it was asked for, which stands elsewhere. */
    private static final String COSTS = "wallSeconds|windows|threads|partitions|attemptsPerWallSecond|engine\\..*";

    private static final String LEFT_OUT =
            "schema|seed|replication|scale|checkpoint\\..*|history\\..*\\.(real|low|high|difference)";

    private static final String HISTORY = "history.";

    /** Something named that differs. */
    record Term(String name, String a, String b) {}

    static ResultDifference of(Side a, Side b) {
        if (a.isReplicated() != b.isReplicated()) {
            Side several = a.isReplicated() ? a : b;
            Side one = a.isReplicated() ? b : a;
            throw Mistakes.of(several.label() + " (" + (several == a ? "A" : "B") + ") holds "
                    + several.runs().size() + " replications, " + one.label() + " ("
                    + (one == a ? "A" : "B") + ") a single run. Compare like with like, such as its folder r001.");
        }
        boolean isPaired = a.runs().size() == b.runs().size()
                && Objects.equals(a.terms().get("seed"), b.terms().get("seed"));
        List<Change> measures = new ArrayList<>();
        List<Change> costs = new ArrayList<>();
        Student student = new Student(CONFIDENCE);
        for (String measure : measures(a, b)) {
            if (!measure.matches(LEFT_OUT)) {
                Change change = change(measure, a, b, isPaired, student);
                (measure.matches(COSTS) ? costs : measures).add(change);
            }
        }
        measures.sort(
                Comparator.comparingDouble((Change c) -> Math.abs(c.relative())).reversed());
        return new ResultDifference(
                a,
                b,
                a.digests().equals(b.digests()),
                differing(a.terms(), b.terms()),
                a.keys().isEmpty() || b.keys().isEmpty() ? List.of() : differing(a.keys(), b.keys()),
                measures,
                costs,
                new ShortNames(Stream.concat(measures.stream(), costs.stream())
                        .map(Change::measure)
                        .toList()),
                isPaired);
    }

    private static Set<String> measures(Side a, Side b) {
        Set<String> names = new LinkedHashSet<>();
        a.runs().forEach(r -> names.addAll(r.keySet()));
        b.runs().forEach(r -> names.addAll(r.keySet()));
        return names;
    }

    private static Change change(String measure, Side a, Side b, boolean isPaired, Student student) {
        double[] x = a.values(measure);
        double[] y = b.values(measure);
        if (!a.isReplicated()) {
            return Change.single(measure, x[0], y[0]);
        }
        Estimate difference = isPaired ? student.ofDifference(y, x) : welch(y, x, student);
        if (isPaired && difference != null) {
            boolean isEnough = difference.n() >= student.leastForSign();
            return Change.replicated(measure, mean(x), mean(y), difference, isEnough);
        }
        if (difference == null && !Double.isNaN(mean(x)) && !Double.isNaN(mean(y))) {
            // No replication has it on both sides: then there are no pairs to take the difference of.
            difference = welch(y, x, student);
        }
        boolean isEnough = Signs.areEnough(known(x), known(y), student.confidence());
        return Change.replicated(measure, mean(x), mean(y), difference, isEnough);
    }

    private static int known(double[] values) {
        return (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    }

    /** The difference of two independent means (Welch 1947); its degrees of freedom are rounded down. */
    private static @Nullable Estimate welch(double[] y, double[] x, Student student) {
        Estimate p = student.of(y);
        Estimate q = student.of(x);
        if (p == null || q == null) {
            return null;
        }
        double mean = p.mean() - q.mean();
        if (p.sd() == null || q.sd() == null) {
            return new Estimate(1, mean, null, null, null);
        }
        double vp = p.sd() * p.sd() / p.n();
        double vq = q.sd() * q.sd() / q.n();
        if (vp + vq == 0) {
            boolean isEnough = Signs.areEnough(p.n(), q.n(), student.confidence());
            return new Estimate(p.n(), mean, 0.0, isEnough ? (Double) mean : null, isEnough ? (Double) mean : null);
        }
        double freedom = (vp + vq) * (vp + vq) / (vp * vp / (p.n() - 1) + vq * vq / (q.n() - 1));
        double half = student.t(1 + (int) Math.max(1, Math.floor(freedom))) * Math.sqrt(vp + vq);
        return new Estimate(Math.min(p.n(), q.n()), mean, null, mean - half, mean + half);
    }

    private static List<Term> differing(Map<String, String> a, Map<String, String> b) {
        Set<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        List<Term> terms = new ArrayList<>();
        for (String name : names) {
            String x = a.getOrDefault(name, NOTHING);
            String y = b.getOrDefault(name, NOTHING);
            if (!x.equals(y) && !name.startsWith(HISTORY)) {
                terms.add(new Term(name, x, y));
            }
        }
        return terms;
    }

    /** Whether there are replications enough to be 95 % sure that any measure differs. */
    boolean isEnough() {
        return isPaired
                ? a.runs().size() >= Signs.LEAST
                : Signs.areEnough(a.runs().size(), b.runs().size(), CONFIDENCE);
    }

    /** The measures that are not the same on both sides. */
    List<Change> changed() {
        return measures.stream()
                .filter(Change::isChange)
                .filter(c -> !isHistoryOfOneSide(c))
                .toList();
    }

    /** Whether a run is held against a real day is no news of the run. */
    private static boolean isHistoryOfOneSide(Change c) {
        return c.measure().startsWith(HISTORY) && (Double.isNaN(c.a()) || Double.isNaN(c.b()));
    }

    /** True if the events are the same, and every figure that was drawn from them. */
    boolean isSame() {
        return isIdentical && changed().isEmpty();
    }

    /** True of what a result says besides its measures, such as its scale. */
    boolean isBeside(String name) {
        return name.matches(LEFT_OUT)
                || name.equals("digest")
                || a.terms().containsKey(name)
                || b.terms().containsKey(name);
    }

    /** How far a measure moved that both sides have. */
    Move move(String measure) {
        return Move.of(a.values(measure), b.values(measure), isPaired);
    }

    /** A measure by its name, of the festival or of the run; empty if neither side has it. */
    Optional<Change> of(String measure) {
        return Stream.concat(measures.stream(), costs.stream())
                .filter(c -> c.measure().equals(measure))
                .findFirst();
    }
}
