package shopping.festival.study.mix;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shopping.festival.scenario.Mechanism;

/**
 * One festival of a sweep, before chance.
 *
 * @param by what the share is a share of
 * @param without the mechanisms that are switched off, beside those of the scenario
 * @param overrides what else of the scenario is set for it, as after {@code --set}
 */
record Setting(By by, double share, Supply supply, Set<Mechanism> without, List<String> overrides) {
    /** What stands where no mechanism is switched off. */
    static final String EVERYTHING_ON = "none";

    Setting {
        without = Set.copyOf(without);
        overrides = List.copyOf(overrides);
    }

    /** With everything on, as the scenario says. */
    static Setting of(By by, double share, Supply supply) {
        return new Setting(by, share, supply, Set.of(), List.of());
    }

    /** The mechanism that is switched off, or {@link #EVERYTHING_ON}. */
    String withoutLabel() {
        return without.isEmpty()
                ? EVERYTHING_ON
                : without.stream().sorted().map(Mechanism::label).collect(Collectors.joining("+"));
    }

    Curve curve() {
        return new Curve(by.label(), supply.label(), withoutLabel());
    }

    Setting atShare(double other) {
        return new Setting(by, other, supply, without, overrides);
    }

    /** The same without others. */
    Setting without(Collection<Mechanism> others) {
        return new Setting(by, share, supply, Set.copyOf(others), overrides);
    }

    Setting without(Optional<Mechanism> other) {
        return without(other.map(EnumSet::of).orElseGet(() -> EnumSet.noneOf(Mechanism.class)));
    }

    Setting withEverythingOn() {
        return without(Set.of());
    }

    /** The same with something else of the scenario set. */
    Setting with(List<String> others) {
        return new Setting(by, share, supply, without, others);
    }
}
