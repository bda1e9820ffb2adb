package shopping.festival.study.mix;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shopping.festival.scenario.Mechanism;

/**
 * What is asked of a sweep beside its curves: which mechanisms made the change from the lowest share to the highest, and on
 * which assumptions it rests.
 *
 * @param players mechanisms among which the change is divided; empty for no attribution
 * @param assumed what the scenario assumes
 * @param varied the assumptions that are varied, with their ranges; empty for no sensitivity
 */
record Grounds(Set<Mechanism> players, List<Assumed> assumed, Map<Assumption, Span> varied) {
    /** Nothing but the curves. */
    static final Grounds NONE = new Grounds(Set.of(), List.of(), Map.of());

    Grounds {
        players = players.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(players));
        assumed = List.copyOf(assumed);
    }

    /** The same with a change divided among mechanisms, of which those that the scenario has switched off make nothing. */
    Grounds dividedAmong(Collection<Mechanism> all, Collection<Mechanism> off) {
        return new Grounds(
                Set.copyOf(all.stream()
                        .filter(mechanism -> !off.contains(mechanism))
                        .toList()),
                assumed,
                varied);
    }

    /**
     * The same of a scenario.
     *
     * @param asked what is varied of what it assumes
     */
    Grounds of(ScenarioValues values, Collection<Assumption> asked) {
        Map<Assumption, Span> spans = new LinkedHashMap<>();
        for (Assumption assumption : Assumption.of(values)) {
            Span span = assumption.span(values);
            if (asked.contains(assumption) && span.isVaried()) {
                spans.put(assumption, span);
            }
        }
        return new Grounds(
                players, Assumption.of(values).stream().map(a -> a.in(values)).toList(), spans);
    }

    /** What is run beside the curves of a plan; some of it may be a point of them. */
    Collection<Setting> settings(MixPlan plan) {
        Set<Setting> settings = new LinkedHashSet<>();
        for (double share : List.of(plan.lowest(), plan.highest())) {
            for (Setting finding : divided(plan)) {
                Coalitions.of(players)
                        .forEach(on -> settings.add(finding.atShare(share).without(Coalitions.others(players, on))));
            }
            for (Span span : varied.values()) {
                span.ends()
                        .forEach(end -> settings.add(
                                plan.findings().get(0).atShare(share).with(end.overrides())));
            }
        }
        return settings;
    }

    /** The curves whose change is divided, each by its setting at the lowest share. */
    List<Setting> divided(MixPlan plan) {
        return players.isEmpty() ? List.of() : plan.findings();
    }
}
