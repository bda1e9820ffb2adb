package shopping.festival.study.live;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.html.Section;

/** The page that watches a day: the report's own looks, filled by what is told once a second. */
final class LivePage {
    private LivePage() {}

    static String html(LiveHead head) {
        List<Section> sections =
                new ArrayList<>(List.of(LiveSalesSection.section(head), LiveRatesSection.section(head)));
        if (!head.thresholds().isEmpty()) {
            sections.add(LiveThresholdsSection.section(head));
        }
        sections.add(LiveStationsSection.section(head));
        sections.add(LiveWarehousesSection.section(head));
        sections.add(LiveOriginsSection.section(head));
        sections.add(LiveNodesSection.section());
        return PageFile.live(new Page(
                head.scenario() + ", live",
                head.scenario() + ": seed " + head.seed(),
                "00:00:00",
                List.of("Waiting for the run."),
                List.of(
                        figure("GMV", "RMB, since the bell"),
                        figure("Orders paid", "since the bell"),
                        figure("Orders a second", "accepted, of the last minute"),
                        figure("Sold out", "answers since the bell"),
                        figure("Turned away", "attempts since the bell"),
                        figure("Waiting for a picker", "orders")),
                sections,
                List.of(new Page.Definition(
                        "since the bell",
                        "Of the whole market, from 00:00 on; the part that is played, divided by its scale.")),
                List.of("This page is served by the run itself and becomes its report at the end.")));
    }

    private static Page.Figure figure(String label, String note) {
        return new Page.Figure(label, Blanks.NOT_YET, note);
    }
}
