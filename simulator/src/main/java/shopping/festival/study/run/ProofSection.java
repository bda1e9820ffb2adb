package shopping.festival.study.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.ResultFile;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.People;

/** Why the numbers can be trusted, how to get them again, and all of them. */
final class ProofSection {
    private final RunStory story;

    ProofSection(RunStory story) {
        this.story = story;
    }

    Section section() {
        FestivalResult r = story.result();
        Table.Maker laws = Table.of("Laws of the audit", "law", "outcome");
        r.proof()
                .audit()
                .laws()
                .forEach(law -> laws.row(law, Cell.of(r.proof().audit().ok() ? "held" : "broken")));
        Table.Maker run = Table.of("The run", "", "value")
                .row("scenario", Cell.of(r.head().scenario()))
                .row(
                        "seed",
                        new Cell(
                                Long.toString(r.head().seed()),
                                "/seed",
                                (double) r.head().seed(),
                                1))
                .row("scale", Cell.of(People.plain(r.head().scale())))
                .row("digest", Cell.of(r.head().digest()))
                .row(
                        "program",
                        Cell.of("festival " + r.head().version() + ", commit "
                                + r.head().commit()))
                .row("JVM", Cell.of(r.head().jvm()))
                .row(
                        "wall time",
                        Cell.of(Numbers.text(r.execution().wallSeconds()) + " s on "
                                + r.execution().threads() + (r.execution().threads() == 1 ? " thread" : " threads")));
        String text = r.proof().audit().ok()
                ? "Every order, unit and fen that entered a stage was accounted for when it left: all "
                        + r.proof().audit().laws().size()
                        + " laws of the audit held. The same scenario, seed and scale give the"
                        + " same digest on any machine."
                : "A law of the audit was broken: do not trust these figures.";
        return new Section("proof", "Audit", List.of(text), List.of(run.open(), laws.folded(), everything()));
    }

    private Table everything() {
        Table.Maker table = Table.of("Every number of result.json, of the simulated market", "key", "value");
        collect("", "", ResultFile.tree(story.result()), table);
        return table.folded();
    }

    private static void collect(String path, String name, JsonNode node, Table.Maker table) {
        if (node.isNumber()) {
            table.row(name, new Cell(node.asText(), path, node.doubleValue(), 1));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(e -> collect(
                            path + "/" + Cell.pointer(e.getKey()), join(name, e.getKey()), e.getValue(), table));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                String label = node.get(i).path("name").asText(Integer.toString(i + 1));
                collect(path + "/" + i, join(name, label), node.get(i), table);
            }
        }
    }

    private static String join(String name, String key) {
        List<String> parts = new ArrayList<>();
        if (!name.isEmpty()) {
            parts.add(name);
        }
        parts.add(key);
        return String.join(".", parts);
    }
}
