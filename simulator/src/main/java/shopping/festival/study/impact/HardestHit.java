package shopping.festival.study.impact;

import java.util.Comparator;
import java.util.Optional;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.StationImpact;

/** The station that a fault did harm to most: where most orders waited, left or were turned away beyond those of the day without. */
final class HardestHit {
    /** Where fewer waited, of the most that did anywhere, the end of it is not worth a word. */
    private static final double MATTERS = 0.01;

    private HardestHit() {}

    /** Empty where none did so more than without it. */
    static Optional<StationImpact> of(FaultImpact fault, double scale) {
        Chance chance = new Chance(scale);
        return fault.stations().stream()
                .filter(s -> chance.isEnough(s.harmed()))
                .max(Comparator.comparingDouble(StationImpact::harmed));
    }

    /** Whether a hundredth or more of those who waited where most did waited here. */
    static boolean matters(StationImpact station, FaultImpact fault) {
        double most = fault.stations().stream()
                .mapToDouble(s -> s.queueMore().mean())
                .max()
                .orElse(0);
        return station.queueMore().mean() > 0 && station.queueMore().mean() >= MATTERS * most;
    }
}
