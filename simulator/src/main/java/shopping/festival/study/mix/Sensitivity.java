package shopping.festival.study.mix;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * What becomes of a finding, the change of the headline measures from the lowest share to the highest, when one assumption
 * at a time is otherwise.
 *
 * @param finding the change as assumed, by {@link Measure#key}
 * @param assumptions what was varied
 */
record Sensitivity(
        String by, String supply, double from, double to, Map<String, Estimate> finding, List<Varied> assumptions) {

    Curve curve() {
        return new Curve(by, supply, Setting.EVERYTHING_ON);
    }

    /**
     * An assumption at the ends of its range.
     *
     * @param name of an {@link Assumed}
     * @param low null if that end is what the scenario assumes
     * @param high likewise
     */
    public record Varied(
            String name,
            String title,
            @Nullable End low,
            @Nullable End high) {

        /** Those that were run. */
        List<End> ends() {
            return Stream.of(low, high).filter(Objects::nonNull).toList();
        }

        /** Whether any measure is another at any end. */
        boolean isIdle() {
            return ends().stream()
                    .allMatch(end -> end.measures().values().stream().allMatch(Moved::isNothing));
        }
    }

    /**
     * @param value of the assumption at this end, in words
     * @param measures by key
     */
    public record End(String value, Map<String, Moved> measures) {}

    /**
     * @param change from the lowest share to the highest, under the assumption
     * @param toFinding that less the change as assumed, replication by replication
     * @param sign against the change as assumed
     */
    public record Moved(Estimate change, Estimate toFinding, Sign sign) {
        /** Of a change, what rounding may leave. */
        private static final double ROUNDING = 1e-9;

        boolean isNothing() {
            double nothing = ROUNDING * Math.abs(change.mean());
            return Math.abs(toFinding.mean()) <= nothing && toFinding.deviation() <= nothing;
        }
    }

    /** Of a change against that as assumed. */
    public enum Sign {
        SAME,
        /** The interval holds 0. */
        UNCLEAR,
        OTHER;

        static Sign of(Estimate change, Estimate finding) {
            if (!change.signIsKnown()) {
                return UNCLEAR;
            }
            return Math.signum(change.mean()) == Math.signum(finding.mean()) ? SAME : OTHER;
        }
    }

    /** The widest first: how far the change of a measure goes from one end of the range to the other. */
    List<Varied> byWidth(String key) {
        return assumptions.stream()
                .sorted(Comparator.comparingDouble((Varied varied) -> -width(varied, key)))
                .toList();
    }

    private double width(Varied varied, String key) {
        Estimate as = finding.get(key);
        double[] all = DoubleStream.concat(
                        as == null ? DoubleStream.empty() : DoubleStream.of(as.mean()),
                        varied.ends().stream()
                                .map(end -> end.measures().get(key))
                                .filter(Objects::nonNull)
                                .mapToDouble(moved -> moved.change().mean()))
                .sorted()
                .toArray();
        return all.length == 0 ? 0 : all[all.length - 1] - all[0];
    }
}
