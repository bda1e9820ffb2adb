package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.run.FaultMarks;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;

/** The page of an impact: three sentences, what each fault cost, and the day with and without it. */
final class ImpactPage {
    private static final List<Page.Definition> TERMS = List.of(
            new Page.Definition("lost", "Paid without the fault, and not with it, within the run."),
            new Page.Definition(
                    "paid later",
                    "Of the orders that had not been paid at the worst moment, compared with the day without the fault, those"
                            + " that were paid after all."),
            new Page.Definition(
                    "back",
                    "From when on the figure differs from that of the day without the fault by no more than a tenth, or by"
                            + " a hundredth of the most it ever was."));

    private final ImpactResult result;
    private final Scenario scenario;
    /** Of the first replication, for the charts. */
    private final Settings.Days days;

    ImpactPage(ImpactResult result, Scenario scenario, Settings.Days days) {
        this.result = result;
        this.scenario = scenario;
        this.days = days;
    }

    Page page() {
        List<String> sentences = ImpactClosing.sentences(result);
        List<Section> sections = new ArrayList<>();
        sections.add(new CostsSection(result).section());
        for (int f = 0; f < scenario.faults().size(); f++) {
            sections.add(new FaultSection(result, days, f, scenario.faults().get(f)).section());
        }
        List<String> lead = new ArrayList<>(sentences.subList(1, sentences.size()));
        lead.add("Every setting met the same buyers with the same luck, so a difference between two of them is what the"
                + " fault did, and not chance."
                + (result.replications() > 1
                        ? " Figures are means of " + result.replications() + " replications."
                        : ""));
        return new Page(
                        result.scenario() + ": what the faults cost",
                        "Scenario " + result.scenario() + ", seed " + result.seed(),
                        sentences.get(0),
                        lead,
                        List.of(),
                        sections,
                        TERMS,
                        List.of(
                                Colophon.maker(result.version()) + ".",
                                "Beside this page: impact.json (every number), scenario.conf (what was run).",
                                Colophon.CHARTS))
                .marked(FaultMarks.of(scenario.faults()));
    }
}
