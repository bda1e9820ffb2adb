package shopping.festival.study.mix;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.scenario.Mechanism;
import shopping.festival.study.mix.Attribution.Division;
import shopping.festival.study.mix.Attribution.Effect;

/**
 * Divides what a curve does from end to end among the mechanisms that are on. The game: v(S) is the change of a measure
 * from the lowest share to the highest with the mechanisms of S on and the others off. The value of a mechanism is what it
 * adds to those that came before it, on average over all orders in which they may come (Shapley 1953; of a simulation's
 * output Owen 2014; Song, Nelson and Staum 2016), so the values sum to v(all) − v(none) whatever the game is. Each is a
 * weighted sum of settings under common luck, and has the interval of that sum.
 */
final class AttributionMaker {
    private final MixPlan plan;
    private final Sample sample;
    private final Student student;
    private final Set<Mechanism> players;

    private AttributionMaker(MixPlan plan, Sample sample, Student student) {
        this.plan = plan;
        this.sample = sample;
        this.student = student;
        this.players = plan.grounds().players();
    }

    /**
     * One for each curve with everything on; none where none was asked for.
     *
     * @param keys of the measures
     */
    static List<Attribution> all(MixPlan plan, Sample sample, Student student, List<String> keys) {
        AttributionMaker maker = new AttributionMaker(plan, sample, student);
        return plan.grounds().divided(plan).stream()
                .map(finding -> maker.of(finding, keys))
                .toList();
    }

    private Attribution of(Setting finding, List<String> keys) {
        Game game = game(finding);
        Map<String, Division> divisions = new LinkedHashMap<>();
        for (String key : keys) {
            division(game, key).ifPresent(division -> divisions.put(key, division));
        }
        return new Attribution(
                finding.by().label(), finding.supply().label(), plan.lowest(), plan.highest(), divisions);
    }

    /**
     * What is summed, whatever the measure.
     *
     * @param last what each mechanism adds to all others
     */
    private record Game(
            Contrast total, Contrast none, Map<Mechanism, Contrast> shapley, Map<Mechanism, Contrast> last) {}

    private Game game(Setting finding) {
        Contrast all = all(finding);
        Map<Mechanism, Contrast> shapley = new EnumMap<>(Mechanism.class);
        Map<Mechanism, Contrast> last = new EnumMap<>(Mechanism.class);
        for (Mechanism player : players) {
            shapley.put(player, shapley(finding, all, player));
            last.put(player, added(finding, all, 1, Coalitions.others(players, List.of(player)), player));
        }
        return new Game(all.plus(1, value(finding, players)), all.plus(1, value(finding, Set.of())), shapley, last);
    }

    /** Empty where the measure means nothing at one end, as delivery from abroad does without foreign interest. */
    private Optional<Division> division(Game game, String key) {
        Estimate total = estimate(game.total, key);
        Estimate none = estimate(game.none, key);
        if (total == null || none == null) {
            return Optional.empty();
        }
        Map<String, Effect> effects = new LinkedHashMap<>();
        game.shapley.forEach((player, contrast) -> {
            Estimate shapley = estimate(contrast, key);
            Contrast last = game.last.get(player);
            if (shapley != null && last != null) {
                effects.put(player.label(), new Effect(shapley, estimate(last, key)));
            }
        });
        return Optional.of(new Division(total, none, effects));
    }

    private @Nullable Estimate estimate(Contrast contrast, String key) {
        return sample.contrast(contrast, key, student);
    }

    /** All settings of the game at no weight: a replication counts in every value or in none, so that they sum up. */
    private Contrast all(Setting finding) {
        Contrast contrast = new Contrast(Map.of());
        for (Set<Mechanism> on : Coalitions.of(players)) {
            contrast = contrast.plus(0, value(finding, on));
        }
        return contrast;
    }

    private Contrast shapley(Setting finding, Contrast all, Mechanism player) {
        Contrast contrast = all;
        for (Set<Mechanism> before : Coalitions.of(Coalitions.others(players, List.of(player)))) {
            contrast = added(finding, contrast, Coalitions.weight(before.size(), players.size()), before, player);
        }
        return contrast;
    }

    /** A contrast and what a mechanism adds to those before it, with a weight. */
    private Contrast added(Setting finding, Contrast contrast, double weight, Set<Mechanism> before, Mechanism player) {
        return contrast.plus(weight, value(finding, Coalitions.with(before, player)))
                .plus(-weight, value(finding, before));
    }

    /** v(S). */
    private Contrast value(Setting finding, Set<Mechanism> on) {
        return plan.change(finding.without(Coalitions.others(players, on)));
    }
}
