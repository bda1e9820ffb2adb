package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.People;

/** How the figures were made, in words that can be quoted, and how to cite them and see them again. */
final class ProvenanceSection {
    private final MixResult result;

    ProvenanceSection(MixResult result) {
        this.result = result;
    }

    /** Empty for a result that nobody played. */
    Optional<Section> section() {
        Provenance from = result.provenance();
        if (!from.isKnown()) {
            return Optional.empty();
        }
        List<String> text = new ArrayList<>(from.methods());
        text.add("To cite: " + from.citation());
        text.add("To see it again: " + from.command());
        Table.Maker table = Table.of("What was run", "", "");
        table.row("version", Cell.of(result.version() + ", commit " + from.commit()));
        table.row("date (UTC)", Cell.of(from.date()));
        table.row("scenario", Cell.of(result.scenario()));
        table.row("seed", Cell.of(Long.toString(result.seed())));
        table.row("scale", Cell.of(People.plain(result.scale())));
        table.row("replications of each setting", Cell.of(Integer.toString(result.replications())));
        table.row("festivals played", Cell.of(Integer.toString(from.runs())));
        table.row("digest of all", Cell.of(from.digest()));
        return Optional.of(new Section("methods", "Methods, citation and data", text, List.of(table.open())));
    }
}
