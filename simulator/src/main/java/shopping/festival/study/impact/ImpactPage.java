package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.scenario.Fault;
import shopping.festival.study.run.FaultMarks;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;

/** The page of an impact: three sentences, what each fault cost, and the day with and without it. */
final class ImpactPage {
    private static final List<Page.Definition> TERMS = List.of(
            new Page.Definition(
                    "lost", "Orders paid and not refunded without the fault, less those with it, in the whole run."),
            new Page.Definition(
                    "won by rivals",
                    "Paid orders of another offer than the one that the buyer wanted first and was told sold out: with the"
                            + " fault, less without it."),
            new Page.Definition(
                    "paid later",
                    "Orders of buyers who paid in both, and with the fault a second later or more; and how much later."),
            new Page.Definition(
                    "back",
                    "From when on the queue at the end of each minute, or the 99th percentile of the time an order takes, is"
                            + " no more than a tenth above that of the day without the fault, and a hundredth of the most it"
                            + " ever was; never before the fault's end, and not while less than a tenth of the usual orders come"
                            + " through checkout or payment."));

    private final ImpactResult result;
    private final List<Fault> faults;
    /** Of the first replication, for the charts. */
    private final Settings.Days days;

    ImpactPage(ImpactResult result, List<Fault> faults, Settings.Days days) {
        this.result = result;
        this.faults = faults;
        this.days = days;
    }

    Page page() {
        List<String> sentences = ImpactClosing.sentences(result);
        List<Section> sections = new ArrayList<>();
        sections.add(new CostsSection(result).section());
        for (int f = 0; f < faults.size(); f++) {
            sections.addAll(new FaultSection(result, days, f, faults.get(f)).sections());
        }
        List<String> lead = new ArrayList<>(sentences.subList(1, sentences.size()));
        lead.add("Every setting met the same buyers with the same luck, so a difference between two of them is what the"
                + " fault did, and not chance."
                + (result.replications() > 1
                        ? " Figures are means of " + result.replications()
                                + " replications, with 95 % intervals; charts show the first."
                        : ""));
        if (result.paidLaterOfEvery() > 1) {
            lead.add("When buyers paid was compared for one intent in " + result.paidLaterOfEvery() + ".");
        }
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
                                Colophon.charts()))
                .marked(FaultMarks.of(faults));
    }
}
