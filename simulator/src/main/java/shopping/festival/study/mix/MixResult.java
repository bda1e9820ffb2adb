package shopping.festival.study.mix;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * The result of a sweep: {@code mix.json} is this record, key by key, in this order, and all that a page about it needs.
 * {@code simulator/docs/mix.md} says what each key means. Keys may be added, never renamed.
 *
 * @param baseShare the share the market was built for, to which differences are taken
 * @param shares rising
 * @param bys what moves with the share, by their labels
 * @param supplies kinds of supply by their labels
 * @param without the mechanisms that were switched off in turn, by their labels
 * @param points one for each share, {@link By}, supply and mechanism switched off: curve by curve, shares rising
 * @param changes one for each curve: from its lowest share to its highest
 * @param artefacts what the measures show that is not the festival's
 * @param attribution of the change of each curve with everything on; none where none was asked for
 * @param assumptions of the scenario, on which the findings rest
 * @param sensitivity of the first finding to them; null where none was asked for
 * @param provenance who made the figures, from what, and how to see them again
 */
record MixResult(
        int schema,
        String version,
        String scenario,
        long seed,
        double scale,
        int threads,
        double wallSeconds,
        int replications,
        double baseShare,
        List<Double> shares,
        List<String> bys,
        List<String> supplies,
        List<String> without,
        Method method,
        List<Measure> measures,
        List<Point> points,
        List<Change> changes,
        List<Artefact> artefacts,
        List<Attribution> attribution,
        List<Assumed> assumptions,
        @Nullable Sensitivity sensitivity,
        Provenance provenance) {

    /** The version of this layout. */
    public static final int SCHEMA = 1;

    /**
     * How sure the figures are.
     *
     * @param confidence of every interval, however often the sample was looked at
     * @param looks how often it was looked at
     * @param levelOfLook the level at which the intervals were computed, so that all looks together keep the confidence
     * @param headline the measures that had to be precise
     * @param precision half an interval's width over its mean that was asked for, null with a fixed number
     * @param reached whether every headline measure of every point is as precise as that
     * @param replicationsNeeded about how many would be
     */
    public record Method(
            double confidence,
            int looks,
            double levelOfLook,
            List<String> headline,
            @Nullable Double precision,
            boolean reached,
            int replicationsNeeded) {}

    /**
     * One setting.
     *
     * @param without the mechanism that is switched off, {@link Setting#EVERYTHING_ON} for none
     * @param measures by {@link Measure#key}, without those the scenario does not have
     */
    public record Point(double share, String by, String supply, String without, Map<String, Figure> measures) {

        Curve curve() {
            return new Curve(by, supply, without);
        }
    }

    /**
     * A measure of a point.
     *
     * @param toBase difference to the same curve at the base share, replication by replication; null at the base share
     * @param value of a share that of all replications together, the ratio of the means
     * @param ofMechanism what switching the mechanism off has changed at this share; null with everything on
     * @param meanOfRates of a share the mean of the replications' own; null of what is none
     */
    public record Figure(
            Estimate value,
            @Nullable Estimate toBase,
            @Nullable Estimate ofMechanism,
            @Nullable Estimate meanOfRates) {}

    /**
     * What a curve does from end to end.
     *
     * @param differences highest share less lowest, replication by replication
     */
    public record Change(
            String by, String supply, String without, double from, double to, Map<String, Estimate> differences) {

        Curve curve() {
            return new Curve(by, supply, without);
        }
    }

    /** The measures that make up a finding. */
    List<Measure> headline() {
        return measures.stream()
                .filter(m -> method.headline().contains(m.key()))
                .toList();
    }

    /** The same figures, with what has to be said of them. */
    MixResult with(List<Artefact> found, Provenance from) {
        return new MixResult(
                schema,
                version,
                scenario,
                seed,
                scale,
                threads,
                wallSeconds,
                replications,
                baseShare,
                shares,
                bys,
                supplies,
                without,
                method,
                measures,
                points,
                changes,
                found,
                attribution,
                assumptions,
                sensitivity,
                from);
    }

    /** All lines over the shares: with everything on first, then with each mechanism switched off. */
    List<Curve> curves() {
        return Curve.all(without, bys, supplies);
    }

    /** Those with everything on. */
    List<Curve> findings() {
        return Curve.all(List.of(), bys, supplies);
    }

    /** The point of a curve. */
    Point at(double share, Curve curve) {
        return points.stream()
                .filter(p -> p.share() == share && p.curve().equals(curve))
                .findFirst()
                .orElseThrow();
    }

    /** What has to be said beside a measure. */
    List<String> notes(String measure) {
        return artefacts.stream()
                .filter(a -> a.measure().equals(measure))
                .map(Artefact::note)
                .toList();
    }

    /** The change along a curve. */
    Change change(Curve curve) {
        return changes.stream().filter(c -> c.curve().equals(curve)).findFirst().orElseThrow();
    }
}
