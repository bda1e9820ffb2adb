package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.HistoryMean;
import shopping.festival.result.Summary;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.text.People;
import shopping.festival.view.text.PlusMinus;

/** The page of several replications: what they have in common, and how far chance moves it. */
final class ReplicationsPage {
    private final Summary summary;
    private final List<String> names;
    private final List<FestivalResult> results;

    /** @param names of the replications, which are those of their folders */
    ReplicationsPage(Summary summary, List<String> names, List<FestivalResult> results) {
        this.summary = summary;
        this.names = names;
        this.results = results;
    }

    Page page() {
        return new Page(
                summary.scenario() + ": " + headline(),
                "Scenario " + summary.scenario() + ", seed " + summary.seed() + ", " + summary.replications()
                        + " replications",
                headline(),
                lead(),
                List.of(),
                sections(),
                List.of(
                        new Page.Definition(
                                "replication",
                                "The same festival once more, with other luck: other buyers come, at other instants."),
                        new Page.Definition(
                                "95 % interval",
                                "Where the mean of endlessly many replications lies, if one is wrong in one page of"
                                        + " twenty.")),
                List.of(
                        Colophon.maker(results.get(0).head().version()) + ".",
                        "Beside this page: summary.json (every measure), and a folder for each replication, "
                                + names.get(0) + " to " + names.get(names.size() - 1)
                                + ", with a page of its own.",
                        Colophon.charts()));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new MeansSection(summary).section());
        new ReplicatedThresholdsSection(names, results).section().ifPresent(sections::add);
        PublishedSection.ofMeans(HistoryMean.of(results)).section().ifPresent(sections::add);
        sections.add(new EachReplicationSection(summary, names, results).section());
        sections.add(new EveryMeasureSection(summary).section());
        return sections;
    }

    private String headline() {
        return whole("ordersPaidInDay").map(e -> People.count(e.mean())).orElse("No") + " orders worth "
                + whole("gmvFen").map(PlusMinus::money).orElse("nothing") + " were paid on average";
    }

    private Optional<Estimate> whole(String measure) {
        return Optional.ofNullable(summary.measures().get(measure))
                .map(e -> e.value().over(summary.scale()));
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>(ThresholdLines.of(names, results));
        lead.add("The same festival was played " + summary.replications()
                + " times, each with its own luck. What differs between them is chance; ± is the 95 % interval of the"
                + " mean, which more replications make smaller.");
        if (summary.scale() < 1) {
            lead.add("A part of the market was simulated, " + Numbers.percent(summary.scale())
                    + " of it; counts and sums are divided by that part and so stand for the whole market, except in the"
                    + " last table. Small counts are coarse.");
        }
        return lead;
    }
}
