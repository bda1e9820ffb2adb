package shopping.festival.study.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What matters of a difference: the measures that moved, those by which B is worse first, those that moved most first. */
final class Judgement {
    /** A wait that was not there before is held against a second. */
    private static final double SECOND_MILLIS = 1000;

    private static final List<String> FIRST = List.of(
            "ordersPaidInDay",
            "gmvFen",
            "attempts.busy",
            "stockOut.attemptRate",
            "latencyMillis.checkout.p99",
            "latencyMillis.payment.p99");

    /** At every point. */
    private static final List<String> FIRST_OF_MIX = List.of("satisfied", "stockOutRate", "gmvFen");

    private final ResultDifference d;
    private final BigDecimal tolerance;
    private final List<FailOn> limits;
    private final List<Judged> all;

    /**
     * Judges.
     *
     * @param tolerance a share of A by which a measure may move that has no limit of its own
     * @param limits of single measures
     */
    Judgement(ResultDifference d, BigDecimal tolerance, List<FailOn> limits) {
        this.d = d;
        this.tolerance = tolerance;
        this.limits = limits;
        List<Judged> judged = new ArrayList<>();
        for (Change c : d.changed()) {
            judged.add(judged(c));
        }
        judged.sort(Comparator.comparing((Judged j) -> j.verdict())
                // What may be chance comes after what is not.
                .thenComparing((Judged j) -> d.a().isReplicated() && !j.change().isSure())
                .thenComparing(Comparator.comparingDouble(Judged::size).reversed()));
        this.all = List.copyOf(judged);
    }

    ResultDifference difference() {
        return d;
    }

    /** What anybody asks first, whether it moved or not: those of them that there are. */
    List<Judged> first() {
        return Stream.concat(
                        FIRST.stream(),
                        d.measures().stream()
                                .map(Change::measure)
                                .filter(Judgement::isFirstOfMix)
                                .sorted())
                .flatMap(path -> d.of(path).stream())
                .map(this::judged)
                .toList();
    }

    private static boolean isFirstOfMix(String measure) {
        return FIRST_OF_MIX.stream().anyMatch(key -> measure.startsWith(key + MixSideReader.AT));
    }

    BigDecimal tolerance() {
        return tolerance;
    }

    List<Judged> all() {
        return all;
    }

    /** Those beyond their tolerance. */
    List<Judged> beyond(Judged.Verdict verdict) {
        return all.stream().filter(j -> j.isBeyond() && j.verdict() == verdict).toList();
    }

    List<Judged> within() {
        return all.stream().filter(j -> !j.isBeyond()).toList();
    }

    private Judged judged(Change c) {
        Optional<FailOn> own = limits.stream()
                .filter(l ->
                        d.names().path(l.measure()).filter(c.measure()::equals).isPresent())
                .findFirst();
        boolean isAmount = own.isPresent() && !own.get().isRelative();
        BigDecimal limit = own.map(FailOn::limit).orElse(tolerance);
        double size = times(isAmount ? Math.abs(c.difference()) : share(c), limit);
        if (size > 1 && c.a() == 0) {
            // From nothing to more than little is more than any other.
            size = Double.POSITIVE_INFINITY;
        }
        return new Judged(c, d.names().of(c.measure()), Judged.verdict(c), size, isBeyond(c, size, limit, isAmount));
    }

    /** Exactly where that can be said, as {@code --fail-on} does. */
    private boolean isBeyond(Change c, double size, BigDecimal limit, boolean isAmount) {
        if (Double.isNaN(c.a()) || Double.isNaN(c.b()) || c.a() == 0 && !isAmount) {
            return size > 1;
        }
        Move move = d.move(c.measure());
        return isAmount ? move.isBeyond(limit) : move.isBeyondShareOfA(limit);
    }

    private static double times(double moved, BigDecimal limit) {
        if (Double.isNaN(moved)) {
            return Double.POSITIVE_INFINITY;
        }
        return limit.signum() == 0 ? moved > 0 ? Double.POSITIVE_INFINITY : 0 : moved / limit.doubleValue();
    }

    /** Of A; where A is nothing, of what there was in all: one who was turned away is not news beside a million. */
    private double share(Change c) {
        if (c.a() != 0 || Double.isNaN(c.b())) {
            return Math.abs(c.relative());
        }
        double whole = whole(c.measure());
        return whole > 0 ? Math.abs(c.difference()) / whole : Double.POSITIVE_INFINITY;
    }

    private double whole(String measure) {
        if (measure.endsWith("Millis") || measure.startsWith("latencyMillis.")) {
            return SECOND_MILLIS;
        }
        String key = measure.substring(measure.lastIndexOf('.') + 1);
        if (key.endsWith("hare") || key.endsWith("Rate")) {
            return 1;
        }
        boolean isMoney = key.endsWith("Fen") || measure.startsWith("intents.lostFen.");
        return d.of(isMoney ? "gmvFen" : "intents.total")
                .map(c -> Math.max(c.a(), c.b()))
                .orElse(0.0);
    }
}
