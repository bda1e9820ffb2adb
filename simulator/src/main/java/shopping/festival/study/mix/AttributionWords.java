package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.mix.Attribution.Division;
import shopping.festival.study.mix.Attribution.Effect;
import shopping.festival.view.text.People;
import shopping.festival.view.text.TextTable;

/** What makes a change, in a sentence and in a table of the terminal. */
final class AttributionWords {
    static final String NONE = "none of them";
    static final String WHOLE = "the whole";

    private final MixResult result;
    private final List<Measure> headline;

    AttributionWords(MixResult result) {
        this.result = result;
        this.headline = result.headline();
    }

    /** One for each curve whose change was divided. */
    List<String> sentences() {
        return result.attribution().stream()
                .map(this::sentence)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> sentence(Attribution attribution) {
        List<String> parts = new ArrayList<>();
        for (Measure measure : headline) {
            Division division = attribution.measures().get(measure.key());
            if (division != null) {
                parts.add(largest(measure, division));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("What makes it" + new CurveWords(result).behindTitle(attribution.curve())
                        + ": " + String.join("; ", parts) + " (Shapley values, " + People.percent(attribution.from())
                        + " to " + People.percent(attribution.to()) + ").");
    }

    /** Most is what has the largest value on the side of the whole; it may be more than the whole. */
    private static String largest(Measure measure, Division division) {
        double side = Math.signum(division.total().mean());
        Map.Entry<String, Effect> most = division.mechanisms().entrySet().stream()
                .max(Comparator.comparingDouble(
                        e -> side * e.getValue().shapley().mean()))
                .orElseThrow();
        Estimate value = most.getValue().shapley();
        String whole = measure.title() + " " + Amounts.text(measure, division.total());
        return side * value.mean() > 0
                ? whole + ", the largest part " + MechanismWords.name(most.getKey()) + ", "
                        + Amounts.text(measure, value)
                : whole + ", to which no mechanism adds";
    }

    /** A table: a row a mechanism, then what is left without all of them, then the sum. */
    List<String> table(Attribution attribution) {
        TextTable table = new TextTable(1);
        List<Measure> known = headline.stream()
                .filter(m -> attribution.measures().containsKey(m.key()))
                .toList();
        List<String> titles = new ArrayList<>(List.of(""));
        known.forEach(m -> titles.addAll(List.of(m.title(), "one at a time")));
        table.row(titles);
        List<Division> divisions =
                known.stream().map(m -> division(attribution, m)).toList();
        if (divisions.isEmpty()) {
            return List.of();
        }
        for (String mechanism : divisions.get(0).mechanisms().keySet()) {
            List<String> row = new ArrayList<>(List.of(mechanism));
            for (int m = 0; m < known.size(); m++) {
                Effect effect = divisions.get(m).mechanisms().get(mechanism);
                row.add(effect == null ? "-" : Amounts.text(known.get(m), effect.shapley()));
                row.add(
                        effect == null || effect.oneAtATime() == null
                                ? "-"
                                : Amounts.text(known.get(m), effect.oneAtATime()));
            }
            table.row(row);
        }
        table.row(sum(NONE, known, divisions.stream().map(Division::none).toList()));
        table.row(sum(WHOLE, known, divisions.stream().map(Division::total).toList()));
        return table.lines();
    }

    private static Division division(Attribution attribution, Measure measure) {
        return Objects.requireNonNull(attribution.measures().get(measure.key()), measure.key());
    }

    private static List<String> sum(String name, List<Measure> measures, List<Estimate> estimates) {
        List<String> row = new ArrayList<>(List.of(name));
        for (int m = 0; m < measures.size(); m++) {
            row.addAll(List.of(Amounts.text(measures.get(m), estimates.get(m)), ""));
        }
        return row;
    }
}
