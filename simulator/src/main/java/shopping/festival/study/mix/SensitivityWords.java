package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Signs;
import shopping.festival.study.mix.Sensitivity.End;
import shopping.festival.study.mix.Sensitivity.Moved;
import shopping.festival.study.mix.Sensitivity.Sign;
import shopping.festival.study.mix.Sensitivity.Varied;
import shopping.festival.view.text.TextTable;

/** Whether a finding holds under other assumptions, in sentences and in a table of the terminal. */
final class SensitivityWords {
    private final Sensitivity sensitivity;
    private final List<Measure> measures;

    SensitivityWords(Sensitivity sensitivity, List<Measure> measures) {
        this.sensitivity = sensitivity;
        this.measures = measures.stream()
                .filter(m -> sensitivity.finding().containsKey(m.key()))
                .toList();
    }

    /** One for each measure, then what did nothing. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        measures.forEach(measure -> sentences.add(verdict(measure)));
        List<String> idle = sensitivity.assumptions().stream()
                .filter(Varied::isIdle)
                .map(Varied::title)
                .toList();
        if (!idle.isEmpty()) {
            sentences.add("Nothing in this scenario hangs on " + String.join(", ", idle) + ": no number changed.");
        }
        return sentences;
    }

    private record Case(Varied varied, End end, Moved moved) {
        String words() {
            return varied.title() + " at " + end.value();
        }
    }

    private String verdict(Measure measure) {
        Estimate finding = Objects.requireNonNull(sensitivity.finding().get(measure.key()), measure.key());
        if (finding.n() < Signs.LEAST) {
            return measure.title() + ": " + finding.n() + " replications are too few to be sure of a sign, "
                    + Signs.LEAST + " would do.";
        }
        if (!finding.signIsKnown()) {
            return measure.title() + " does not clearly change as assumed, so there is no sign that could hold.";
        }
        List<Case> cases = cases(measure);
        List<Case> broken =
                cases.stream().filter(c -> c.moved().sign() != Sign.SAME).toList();
        String what = measure.title() + (finding.mean() > 0 ? " rises" : " falls");
        int n = sensitivity.assumptions().size();
        String all =
                n == 1 ? "the one assumption that was varied" : "all " + n + " assumptions, each varied over its range";
        if (broken.isEmpty()) {
            return what + ": that holds for " + all + ", " + range(measure, cases, finding) + ".";
        }
        List<String> exceptions = broken.stream()
                .map(c -> c.words()
                        + (c.moved().sign() == Sign.OTHER ? ", where it turns round" : ", where it is no longer clear")
                        + " (" + Amounts.text(measure, c.moved().change()) + ")")
                .toList();
        return what + ": that holds for " + all + ", but " + String.join("; ", exceptions) + ".";
    }

    /** From the smallest change to the largest, each by what makes it. */
    private static String range(Measure measure, List<Case> cases, Estimate finding) {
        Comparator<Case> bySize =
                Comparator.comparingDouble(c -> Math.abs(c.moved().change().mean()));
        Case least = cases.stream().min(bySize).orElseThrow();
        Case most = cases.stream().max(bySize).orElseThrow();
        return "from " + Amounts.text(measure, least.moved().change()) + " with " + least.words() + " to "
                + Amounts.text(measure, most.moved().change()) + " with " + most.words() + "; as assumed "
                + Amounts.text(measure, finding);
    }

    private List<Case> cases(Measure measure) {
        List<Case> cases = new ArrayList<>();
        for (Varied varied : sensitivity.assumptions()) {
            for (End end : varied.ends()) {
                Moved moved = end.measures().get(measure.key());
                if (moved != null) {
                    cases.add(new Case(varied, end, moved));
                }
            }
        }
        return cases;
    }

    /** A row an end of an assumption, in the order of the widths of the first measure. */
    List<String> table() {
        if (measures.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(2);
        List<String> titles = new ArrayList<>(List.of("", ""));
        measures.forEach(m -> titles.add(m.title()));
        table.row(titles);
        List<String> as = new ArrayList<>(List.of("as assumed", ""));
        measures.forEach(m -> as.add(cell(m, sensitivity.finding().get(m.key()), Sign.SAME)));
        table.row(as);
        for (Varied varied : sensitivity.byWidth(measures.get(0).key())) {
            for (End end : varied.ends()) {
                List<String> row = new ArrayList<>(List.of(varied.title(), end.value()));
                for (Measure m : measures) {
                    Moved moved = end.measures().get(m.key());
                    row.add(moved == null ? "-" : cell(m, moved.change(), moved.sign()));
                }
                table.row(row);
            }
        }
        return table.lines();
    }

    private static String cell(Measure measure, @Nullable Estimate change, Sign sign) {
        String mark = switch (sign) {
            case SAME -> "";
            case UNCLEAR -> " ?";
            case OTHER -> " !";
        };
        return change == null ? "-" : Amounts.text(measure, change) + mark;
    }
}
