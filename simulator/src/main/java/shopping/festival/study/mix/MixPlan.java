package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import shopping.festival.scenario.Mechanism;

/**
 * What a sweep compares. Every setting meets the same chance: replication j of each runs under the seed key (seed, j).
 *
 * @param baseShare the share the market was built for, to which differences are taken
 * @param shares rising, the base share among them
 * @param bys what moves with the share, a curve each
 * @param supplies in the order of their tables
 * @param without mechanisms to switch off in turn, beside the sweep with everything on
 * @param grounds what is asked beside the curves
 */
record MixPlan(
        double baseShare,
        List<Double> shares,
        List<By> bys,
        List<Supply> supplies,
        List<Mechanism> without,
        Grounds grounds) {

    /** The shares are sorted, and the base share added if it is missing: differences need it. */
    static MixPlan of(
            double baseShare,
            Collection<Double> shares,
            List<By> bys,
            List<Supply> supplies,
            Collection<Mechanism> without) {
        TreeSet<Double> all = new TreeSet<>(shares);
        all.add(baseShare);
        return new MixPlan(
                baseShare,
                List.copyOf(all),
                List.copyOf(new TreeSet<>(bys)),
                List.copyOf(supplies),
                List.copyOf(new TreeSet<>(without)),
                Grounds.NONE);
    }

    /** The same, with more asked beside the curves. */
    MixPlan with(Grounds others) {
        return new MixPlan(baseShare, shares, bys, supplies, without, others);
    }

    /** All settings, curve by curve: by mechanism, then by what moves, then by supply, then by share. */
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        Stream.concat(Stream.of(Optional.<Mechanism>empty()), without.stream().map(Optional::of))
                .forEach(off -> bys.forEach(by -> supplies.forEach(supply -> shares.forEach(
                        share -> settings.add(Setting.of(by, share, supply).without(off))))));
        return settings;
    }

    /** The curves with everything on, each by its setting at the lowest share. */
    List<Setting> findings() {
        return settings().stream()
                .filter(setting -> setting.without().isEmpty() && setting.share() == lowest())
                .toList();
    }

    /** The setting that is run for another: at the base share all are the same festival. */
    Setting runFor(Setting setting) {
        return setting.share() == baseShare
                ? new Setting(bys.get(0), baseShare, supplies.get(0), setting.without(), setting.overrides())
                : setting;
    }

    /** The settings that are run for the curves, each once. */
    List<Setting> points() {
        return settings().stream().map(this::runFor).distinct().toList();
    }

    /** The settings that are run, each once: those of the curves, and what is asked beside them. */
    List<Setting> runs() {
        LinkedHashSet<Setting> runs = new LinkedHashSet<>(points());
        grounds.settings(this).forEach(setting -> runs.add(runFor(setting)));
        return List.copyOf(runs);
    }

    /** What a curve does from end to end: a setting of it at the highest share less that at the lowest. */
    Contrast change(Setting setting) {
        return Contrast.of(runFor(setting.atShare(highest())), runFor(setting.atShare(lowest())));
    }

    /** Where curves begin and end. */
    double lowest() {
        return shares.get(0);
    }

    double highest() {
        return shares.get(shares.size() - 1);
    }
}
