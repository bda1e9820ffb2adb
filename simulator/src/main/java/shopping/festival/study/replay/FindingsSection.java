package shopping.festival.study.replay;

import java.util.List;
import shopping.festival.study.replay.verdict.Finding;
import shopping.festival.study.replay.verdict.Verdict;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What a right shop never does, and how often this one did. */
final class FindingsSection {
    private static final int SHOWN = 200;
    private final Verdict verdict;

    FindingsSection(Verdict verdict) {
        this.verdict = verdict;
    }

    Section section() {
        Table.Maker kinds = Table.of("What a right shop never does", "law", "times broken", "units");
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> all = verdict.findings(kind);
            kinds.row(
                    kind.rule(),
                    Cell.of(ReplayWords.exact(all.size())),
                    Cell.of(ReplayWords.exact(
                            all.stream().mapToLong(Finding::units).sum())));
        }
        Table.Maker each = Table.of("Each of them", "SKU", "what", "units");
        verdict.findings().stream()
                .limit(SHOWN)
                .forEach(f -> each.row(f.sku().name(), Cell.of(f.sentence()), Cell.of(ReplayWords.exact(f.units()))));
        return new Section(
                "findings",
                "What was broken",
                verdict.findings().size() > SHOWN
                        ? List.of("The first " + SHOWN + " are shown; verdict.json has all "
                                + ReplayWords.exact(verdict.findings().size()) + ".")
                        : List.of(),
                List.of(kinds.open(), each.listed()));
    }
}
