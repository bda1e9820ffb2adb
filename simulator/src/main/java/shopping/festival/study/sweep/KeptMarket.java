package shopping.festival.study.sweep;

import java.util.List;
import java.util.Set;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.view.text.People;

/**
 * A sweep over the share of foreign brands keeps the market of the scenario's own share, as {@code festival mix} does:
 * without that every point would have other products, offers and sellers, and a difference between two would be their luck.
 *
 * @param overrides what is set for it at every point, as after {@code --set}; none where nothing is to be kept
 * @param notes that say so
 */
record KeptMarket(List<String> overrides, List<String> notes) {
    private static final KeptMarket NOTHING = new KeptMarket(List.of(), List.of());
    private static final Set<String> MOVING = Set.of("mix.foreign-share", "mix.foreign-sellers");
    private static final Set<String> SAYING = Set.of("mix", "mix.base-share");

    static KeptMarket of(ScenarioSource source, List<Axis> axes) {
        if (axes.stream().noneMatch(axis -> MOVING.contains(axis.key()))
                || axes.stream().anyMatch(axis -> SAYING.contains(axis.key()))) {
            return NOTHING;
        }
        Scenario own = source.load();
        if (own.resolved().contains("base-share")) {
            return NOTHING;
        }
        double share = own.market().mix().foreignShare();
        return new KeptMarket(
                List.of("mix.base-share=" + share),
                List.of("Products, offers and sellers are those of the scenario's own foreign share, "
                        + People.percent(share) + " (mix.base-share)."));
    }
}
