package shopping.festival.study.impact;

import java.util.Comparator;
import java.util.Optional;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.StationImpact;

/** The station that a fault did harm to most: where most orders waited, left or were turned away beyond those of the day without. */
final class HardestHit {
    private HardestHit() {}

    /** Empty where none did so more than without it. */
    static Optional<StationImpact> of(FaultImpact fault) {
        return fault.stations().stream()
                .filter(s -> s.harmed() > 0)
                .max(Comparator.comparingDouble(StationImpact::harmed));
    }
}
