package shopping.festival.study.replay;

import java.util.List;
import shopping.festival.study.replay.verdict.Finding;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** The two requests that took the last unit, side by side. */
final class LastUnitSection {
    private final Finding finding;
    private final ReplayWords words;

    LastUnitSection(Finding finding, ReplayWords words) {
        this.finding = finding;
        this.words = words;
    }

    Section section() {
        List<Finding.Proof> pair = finding.requests();
        boolean isPair = pair.size() == 2;
        Table.Maker table = isPair
                ? Table.of("Two requests were told that the last unit is theirs", "", "the last unit", "one too many")
                : Table.of("The request that was sold what was not there", "", "one too many");
        row(table, "request", pair.stream().map(Finding.Proof::request).toList());
        row(table, "key", pair.stream().map(Finding.Proof::key).toList());
        row(
                table,
                "sent",
                pair.stream().map(p -> words.instant(p.sentSeconds())).toList());
        row(
                table,
                "answered",
                pair.stream().map(p -> words.instant(p.answeredSeconds())).toList());
        row(
                table,
                "took",
                pair.stream()
                        .map(p -> ReplayWords.millis(1_000 * (p.answeredSeconds() - p.sentSeconds())))
                        .toList());
        row(
                table,
                "status",
                pair.stream().map(p -> Integer.toString(p.status())).toList());
        return new Section("last-unit", "The last unit", List.of(finding.sentence() + "."), List.of(table.open()));
    }

    private static void row(Table.Maker table, String name, List<String> cells) {
        table.row(name, cells.stream().map(Cell::of).toArray(Cell[]::new));
    }
}
