package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shopping.festival.scenario.Mechanism;

/** Sets of mechanisms that are on, and what each counts in a Shapley value. */
final class Coalitions {
    private Coalitions() {}

    /** All sets of some mechanisms, the empty one first. */
    static List<Set<Mechanism>> of(Collection<Mechanism> players) {
        List<Set<Mechanism>> sets = new ArrayList<>();
        sets.add(EnumSet.noneOf(Mechanism.class));
        for (Mechanism player : players.stream().sorted().toList()) {
            List.copyOf(sets).forEach(set -> sets.add(with(set, player)));
        }
        return List.copyOf(sets);
    }

    static Set<Mechanism> with(Collection<Mechanism> set, Mechanism player) {
        Set<Mechanism> more = EnumSet.of(player);
        more.addAll(set);
        return more;
    }

    /** Those of the players that are not in a set. */
    static Set<Mechanism> others(Collection<Mechanism> players, Collection<Mechanism> set) {
        Set<Mechanism> others = EnumSet.noneOf(Mechanism.class);
        players.stream().filter(player -> !set.contains(player)).forEach(others::add);
        return others;
    }

    /**
     * |S|! (n − 1 − |S|)! / n!: in how many of all orders in which n players may come exactly those of S come before one
     * of the others.
     */
    static double weight(int before, int players) {
        double weight = 1.0 / players;
        // 1 / (n · C(n − 1, |S|)), the binomial written out.
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (players - i);
        }
        return weight;
    }
}
