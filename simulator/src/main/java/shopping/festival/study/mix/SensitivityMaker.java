package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.study.mix.Sensitivity.End;
import shopping.festival.study.mix.Sensitivity.Moved;
import shopping.festival.study.mix.Sensitivity.Sign;
import shopping.festival.study.mix.Sensitivity.Varied;

/**
 * Varies one assumption at a time under common luck. Of the first curve alone, in the order of the tables: another kind of
 * stock or question would take as many runs again, and mostly hangs on the same.
 */
final class SensitivityMaker {
    private final MixPlan plan;
    private final Sample sample;
    private final Student student;
    private final List<String> keys;
    /** The finding at the lowest share. */
    private final Setting finding;

    private SensitivityMaker(MixPlan plan, Sample sample, Student student, List<String> keys) {
        this.plan = plan;
        this.sample = sample;
        this.student = student;
        this.keys = keys;
        this.finding = plan.findings().get(0);
    }

    /**
     * Null where nothing was varied.
     *
     * @param keys of the measures that make up the finding
     */
    static @Nullable Sensitivity of(MixPlan plan, Sample sample, Student student, List<String> keys) {
        return plan.grounds().varied().isEmpty()
                ? null
                : new SensitivityMaker(plan, sample, student, keys).sensitivity();
    }

    private Sensitivity sensitivity() {
        Map<String, Estimate> as = new LinkedHashMap<>();
        for (String key : keys) {
            Estimate change = sample.contrast(plan.change(finding), key, student);
            if (change != null) {
                as.put(key, change);
            }
        }
        List<Varied> all = new ArrayList<>();
        plan.grounds()
                .varied()
                .forEach((assumption, span) -> all.add(
                        new Varied(assumption.label(), assumption.title(), end(span.low(), as), end(span.high(), as))));
        return new Sensitivity(
                finding.by().label(), finding.supply().label(), plan.lowest(), plan.highest(), as, List.copyOf(all));
    }

    private @Nullable End end(Span.End end, Map<String, Estimate> as) {
        if (end.overrides().isEmpty()) {
            return null;
        }
        Contrast changed = plan.change(finding.with(end.overrides()));
        Contrast moved = changed.plus(-1, plan.change(finding));
        Map<String, Moved> measures = new LinkedHashMap<>();
        as.forEach((key, asAssumed) -> {
            Estimate change = sample.contrast(changed, key, student);
            Estimate toFinding = sample.contrast(moved, key, student);
            if (change != null && toFinding != null) {
                measures.put(key, new Moved(change, toFinding, Sign.of(change, asAssumed)));
            }
        });
        return new End(end.value(), measures);
    }
}
