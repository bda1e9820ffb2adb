package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.text.People;

/** The page of a sweep over the share of foreign brands: every measure over the share, with its interval. */
final class MixPage {
    private final MixResult result;

    private MixPage(MixResult result) {
        this.result = result;
    }

    static Page of(MixResult result) {
        return new MixPage(result).page();
    }

    private Page page() {
        List<String> sentences = MixClosing.sentences(result);
        List<String> lead =
                new ArrayList<>(sentences.subList(1, result.findings().size()));
        if (result.sensitivity() != null) {
            // A finding is as good as what it rests on: whether it holds stands beside it.
            lead.addAll(new SensitivityWords(result.sensitivity(), result.headline()).sentences());
        }
        lead.add(sure());
        if (result.scale() < 1) {
            lead.add("A part of the market was simulated, " + Numbers.percent(result.scale())
                    + " of it; counts and sums are divided by that part and so stand for the whole market.");
        }
        return new Page(
                result.scenario() + ": the share of foreign brands",
                "Scenario " + result.scenario() + ", seed " + result.seed()
                        + ": what changes with the share of foreign brands",
                sentences.get(0),
                lead,
                List.of(),
                sections(),
                MixTerms.all(result),
                List.of(
                        Colophon.maker(result.version(), result.wallSeconds(), result.threads()),
                        "Beside this page: mix.json (every number), mix.csv (the same for spreadsheets), mix-replications.csv"
                                + " (every measure of every replication), mix-runs.csv (every run and its digest),"
                                + " scenario.conf (what was run at the share of "
                                + People.percent(result.baseShare()) + ").",
                        Colophon.charts()));
    }

    private String sure() {
        MixResult.Method method = result.method();
        String reached = method.precision() == null
                ? ""
                : method.reached()
                        ? " The headline measures are known as precisely as was asked for (±"
                                + Numbers.percent(method.precision()) + ")."
                        : " That is not enough for the precision that was asked for (±"
                                + Numbers.percent(method.precision()) + "): about "
                                + result.method().replicationsNeeded() + " would be needed.";
        return "Every point is the mean of " + result.replications() + " simulated festivals; brackets are "
                + People.percent(method.confidence())
                + " intervals. All settings met the same buyers with the same luck, so a difference is taken replication by"
                + " replication and has an interval of its own, as a rule narrower than those of its two ends suggest."
                + reached;
    }

    private List<Section> sections() {
        MixCharts charts = new MixCharts(result);
        List<Section> sections = new ArrayList<>();
        new QuestionsSection(result, charts).section().ifPresent(sections::add);
        for (MeasureGroup group : MeasureGroup.values()) {
            new MeasuresSection(result, charts, group).section().ifPresent(sections::add);
            if (group == MeasureGroup.SOLD_OUT) {
                new HoursSection(result).section().ifPresent(sections::add);
            }
        }
        new AttributionSection(result).section().ifPresent(what -> sections.add(Math.min(1, sections.size()), what));
        new AssumptionsSection(result).section().ifPresent(what -> sections.add(Math.min(1, sections.size()), what));
        new BalanceSection(result).section().ifPresent(b -> sections.add(Math.min(1, sections.size()), b));
        new MechanismsSection(result, charts)
                .section()
                .ifPresent(why -> sections.add(Math.min(1, sections.size()), why));
        new ProvenanceSection(result).section().ifPresent(sections::add);
        return sections;
    }
}
