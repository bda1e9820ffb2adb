package shopping.festival.study.live;

import java.util.List;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** The processes that play a run over several; hidden by the script where there is but one. */
final class LiveNodesSection {
    private LiveNodesSection() {}

    static Section section() {
        Table table = Table.of("Processes that play it", "process", "state")
                .row("–", Blanks.NOT_YET)
                .open();
        return new Section("nodes", "Nodes", List.of(), List.of(table));
    }
}
