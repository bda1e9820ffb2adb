package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import shopping.festival.scenario.Mechanism;

/**
 * What a sweep compares. Every setting meets the same chance: replication j of each runs under the seed key (seed, j).
 *
 * @param baseShare the share the market was built for, to which differences are taken
 * @param shares rising, the base share among them
 * @param supplies in the order of their tables
 * @param without mechanisms to switch off in turn, beside the sweep with everything on
 */
record MixPlan(double baseShare, List<Double> shares, List<Supply> supplies, List<Mechanism> without) {

    /** The shares are sorted, and the base share added if it is missing: differences need it. */
    static MixPlan of(
            double baseShare, Collection<Double> shares, List<Supply> supplies, Collection<Mechanism> without) {
        TreeSet<Double> all = new TreeSet<>(shares);
        all.add(baseShare);
        return new MixPlan(baseShare, List.copyOf(all), List.copyOf(supplies), List.copyOf(new TreeSet<>(without)));
    }

    /** All settings, curve by curve: by mechanism, then supply, then share. */
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(curves(null));
        without.forEach(mechanism -> settings.addAll(curves(mechanism)));
        return settings;
    }

    private List<Setting> curves(@Nullable Mechanism variant) {
        return supplies.stream()
                .flatMap(supply -> shares.stream().map(share -> new Setting(share, supply, variant)))
                .toList();
    }

    /** The setting that is run for another: at the base share both kinds of supply are the same festival. */
    Setting runFor(Setting setting) {
        return setting.share() == baseShare ? new Setting(baseShare, supplies.get(0), setting.without()) : setting;
    }

    /** The settings that are run, each once. */
    List<Setting> runs() {
        LinkedHashSet<Setting> runs = new LinkedHashSet<>();
        settings().forEach(setting -> runs.add(runFor(setting)));
        return List.copyOf(runs);
    }
}
