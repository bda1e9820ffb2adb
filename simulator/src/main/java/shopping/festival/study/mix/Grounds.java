package shopping.festival.study.mix;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import shopping.festival.scenario.Mechanism;

/**
 * What is asked of a sweep beside its curves: which mechanisms made the change from the lowest to the highest share.
 *
 * @param players mechanisms among which the change is divided; empty for no attribution
 */
record Grounds(Set<Mechanism> players) {
    /** Nothing but the curves. */
    static final Grounds NONE = new Grounds(Set.of());

    Grounds {
        players = players.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(players));
    }

    /** The same with a change divided among mechanisms, of which those that the scenario has switched off make nothing. */
    Grounds dividedAmong(Collection<Mechanism> all, Collection<Mechanism> off) {
        return new Grounds(Set.copyOf(
                all.stream().filter(mechanism -> !off.contains(mechanism)).toList()));
    }

    /** What is run beside the curves of a plan; some of it may be a point of them. */
    Collection<Setting> settings(MixPlan plan) {
        Set<Setting> settings = new LinkedHashSet<>();
        for (Setting finding : findings(plan)) {
            for (double share : List.of(plan.lowest(), plan.highest())) {
                Coalitions.of(players)
                        .forEach(on -> settings.add(finding.atShare(share).without(Coalitions.others(players, on))));
            }
        }
        return settings;
    }

    /** The curves with everything on whose change is divided, each by its setting at the lowest share. */
    List<Setting> findings(MixPlan plan) {
        if (players.isEmpty()) {
            return List.of();
        }
        return plan.findings();
    }
}
