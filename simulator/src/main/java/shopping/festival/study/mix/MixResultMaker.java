package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.scenario.Mechanism;
import shopping.festival.study.mix.MixResult.Change;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.study.mix.MixResult.Method;
import shopping.festival.study.mix.MixResult.Point;

/** Makes the result of a sweep of what its runs came to. */
final class MixResultMaker {
    private static final Set<String> OF_THE_FOREIGN =
            Set.of("foreignGmvShare", "foreignOrderShare", "crossBorderOrderShare");

    private final MixPlan plan;
    private final Sample sample;
    private final Student student;
    private final List<String> keys;

    private MixResultMaker(MixPlan plan, Sample sample, Student student, List<String> keys) {
        this.plan = plan;
        this.sample = sample;
        this.student = student;
        this.keys = keys;
    }

    /** @param known what the measures mean, in the order of the tables */
    static MixResult result(
            MixFacts facts, MixPlan plan, Looks looks, List<String> headline, Sweep sweep, List<Measure> known) {
        Sample sample = sweep.sample();
        Set<String> found = sample.measures();
        List<Measure> measures =
                known.stream().filter(m -> found.contains(m.key())).toList();
        Student student = new Student(looks.confidence(sweep.looks()));
        MixResultMaker maker = new MixResultMaker(
                plan, sample, student, measures.stream().map(Measure::key).toList());
        return new MixResult(
                MixResult.SCHEMA,
                facts.version(),
                facts.scenario(),
                facts.seed(),
                facts.scale(),
                facts.threads(),
                facts.wallSeconds(),
                sample.replications(),
                plan.baseShare(),
                plan.shares(),
                plan.bys().stream().map(By::label).toList(),
                plan.supplies().stream().map(Supply::label).toList(),
                plan.without().stream().map(Mechanism::label).toList(),
                new Method(
                        Looks.CONFIDENCE,
                        sweep.looks(),
                        student.confidence(),
                        headline,
                        looks.isSequential() ? (Double) looks.precision() : null,
                        sweep.reached(),
                        sweep.needed()),
                measures,
                plan.settings().stream().map(maker::point).toList(),
                maker.changes(),
                List.of(),
                AttributionMaker.all(plan, sample, student, maker.keysOfGrounds()),
                plan.grounds().assumed(),
                SensitivityMaker.of(plan, sample, student, headline),
                Provenance.NONE);
    }

    /** Those of single hours are for curves. */
    private List<String> keysOfGrounds() {
        return keys.stream().filter(key -> !HoursSection.has(key)).toList();
    }

    private @Nullable Estimate difference(Setting setting, Setting base, String key) {
        return sample.difference(plan.runFor(setting), plan.runFor(base), key, student);
    }

    private Point point(Setting setting) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String key : keys) {
            Estimate value = sample.estimate(plan.runFor(setting), key, student);
            if (value != null && isCertain(setting, key, value)) {
                value = new Estimate(value.n(), value.mean(), 0.0, value.mean(), value.mean());
            }
            if (value != null) {
                Estimate meanOfRates = sample.meanOfRates(plan.runFor(setting), key, student);
                figures.put(key, new Figure(value, toBase(setting, key), ofMechanism(setting, key), meanOfRates));
            }
        }
        return new Point(
                setting.share(), setting.by().label(), setting.supply().label(), setting.withoutLabel(), figures);
    }

    /** Where nobody wants one side, its part is none, and no chance of the days that were played: it needs no interval. */
    private static boolean isCertain(Setting setting, String key, Estimate value) {
        boolean isOneSided = setting.by() != By.SELLERS && (setting.share() == 0 || setting.share() == 1);
        return isOneSided && OF_THE_FOREIGN.contains(key) && (value.mean() == 0 || value.mean() == 1);
    }

    private @Nullable Estimate toBase(Setting setting, String key) {
        return setting.share() == plan.baseShare() ? null : difference(setting, setting.atShare(plan.baseShare()), key);
    }

    private @Nullable Estimate ofMechanism(Setting setting, String key) {
        return setting.without().isEmpty() ? null : difference(setting, setting.withEverythingOn(), key);
    }

    private List<Change> changes() {
        double from = plan.shares().get(0);
        double to = plan.shares().get(plan.shares().size() - 1);
        List<Change> changes = new ArrayList<>();
        for (Setting setting : plan.settings()) {
            if (setting.share() == from) {
                Map<String, Estimate> differences = new LinkedHashMap<>();
                for (String key : keys) {
                    Estimate d = difference(setting.atShare(to), setting, key);
                    if (d != null) {
                        differences.put(key, d);
                    }
                }
                changes.add(new Change(
                        setting.by().label(), setting.supply().label(), setting.withoutLabel(), from, to, differences));
            }
        }
        return changes;
    }
}
