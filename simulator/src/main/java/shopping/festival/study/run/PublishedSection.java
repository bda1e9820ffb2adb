package shopping.festival.study.run;

import java.util.List;
import java.util.Optional;
import shopping.festival.result.Proof.Compared;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What was published of the real day, beside what was simulated. */
final class PublishedSection {
    private final List<Compared> history;
    private final boolean areMeans;

    PublishedSection(List<Compared> history) {
        this(history, false);
    }

    private PublishedSection(List<Compared> history, boolean areMeans) {
        this.history = history;
        this.areMeans = areMeans;
    }

    /** Of several replications, whose means are in no list of their summary. */
    static PublishedSection ofMeans(List<Compared> history) {
        return new PublishedSection(history, true);
    }

    /** Empty where the scenario knows no real day. */
    Optional<Section> section() {
        if (history == null || history.isEmpty()) {
            return Optional.empty();
        }
        Table.Maker table = Table.of(
                "Published figures", "figure", "real", "simulated", "difference", "tolerance", "within its tolerance");
        for (int i = 0; i < history.size(); i++) {
            Compared c = history.get(i);
            String at = areMeans ? "" : "/history/" + i + "/";
            Boolean within = c.within();
            table.row(
                    c.name(),
                    number(c.real(), c, at, "real"),
                    c.simulated() == null ? Cell.of("never") : number(c.simulated(), c, at, "simulated"),
                    Cell.of(HistoryTable.difference(c).replace('-', '−')),
                    Cell.of(c.tolerance()),
                    Cell.of(within == null ? "not compared" : within ? "yes" : "no"));
        }
        return Optional.of(new Section(
                "published",
                "Held against the real day",
                List.of("What was published of the real day, and what "
                        + (areMeans ? "the replications gave on average. " : "this run gave. ")
                        + HistoryTable.verdict(history)
                        + " Some figures mean nothing in a small part of the market; they are not compared there, or by the"
                        + " busiest minute instead of the busiest second."),
                List.of(table.open())));
    }

    private static Cell number(double x, Compared c, String at, String key) {
        String text = HistoryTable.withUnit(x, c.unit());
        return at.isEmpty() ? Cell.of(text) : new Cell(text, at + key, x, 1);
    }
}
