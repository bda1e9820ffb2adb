package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.StationState;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;

/** The page of one run. */
final class RunPage {
    private final RunStory story;
    private final FestivalResult result;

    private RunPage(RunStory story) {
        this.story = story;
        this.result = story.result();
    }

    static Page of(RunStory story) {
        return new RunPage(story).page();
    }

    private Page page() {
        return new Page(
                        result.head().scenario() + ": " + headline(),
                        "Scenario " + result.head().scenario() + ", seed "
                                + result.head().seed()
                                + (result.head().replication() == 0
                                        ? ""
                                        : ", replication " + result.head().replication()),
                        headline(),
                        lead(),
                        figures(),
                        sections(),
                        RunTerms.all(),
                        footer())
                .marked(FaultMarks.of(story.faults()));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new SalesSection(story).section());
        new ThresholdsSection(result.proof().thresholds()).section().ifPresent(sections::add);
        new PublishedSection(result.proof().history()).section().ifPresent(sections::add);
        sections.add(new RatesSection(story).section());
        sections.add(new QueuesSection(story).section());
        new FaultsSection(story).section().ifPresent(sections::add);
        new LoadSection(story).section().ifPresent(sections::add);
        sections.add(new RefusalsSection(story).section());
        new MinutesSection(story).section().ifPresent(sections::add);
        sections.add(new StockOutsSection(story).section());
        sections.add(new WaitsSection(story).section());
        sections.add(new ParcelsSection(story).section());
        sections.add(new MoneySection(story).section());
        sections.add(new SellersSection(story).section());
        new AccountsSection(result).section().ifPresent(sections::add);
        sections.add(new ProofSection(story).section());
        return sections;
    }

    private double whole(double sampled) {
        return sampled / result.head().scale();
    }

    private String headline() {
        String day = People.count(whole(result.counts().ordersPaidInDay())) + " orders worth "
                + People.money(whole(result.trade().gmvFen())) + " were paid; ";
        return day
                + new Strain(result.service().stations())
                        .overwhelmed().stream().findFirst().map(RunPage::broke).orElse("checkout and payment kept up.");
    }

    private static String broke(StationState station) {
        return Strain.name(station)
                + (station.refused() > 0 ? " turned orders away from " : " fell behind from ")
                + People.clock(station.episodes().get(0).from()) + " on.";
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>(Closing.sentences(result));
        lead.addAll(new ThresholdsSection(result.proof().thresholds()).lead());
        lead.addAll(FaultText.played(story.faults()));
        if (!story.baseline().isNone()) {
            lead.add("Grey lines are a baseline, another run: "
                    + story.baseline().label() + ".");
        }
        if (result.head().scale() < 1) {
            lead.add("A part of the market was simulated, "
                    + Numbers.percent(result.head().scale())
                    + " of it; every count and sum on this page is divided by that part and so stands for the whole market,"
                    + " except in the last table. Small counts are coarse.");
        }
        return lead;
    }

    private List<Page.Figure> figures() {
        Unit money = Unit.money(result.trade().gmvFen(), result.head().scale());
        long without = result.counts().intents().lost().turnedAway();
        Unit orders =
                Unit.count("", result.counts().ordersPaidInDay(), result.head().scale());
        Unit each = Unit.of("/s", result.head().scale());
        return List.of(
                new Page.Figure(
                        "sales of the day (GMV)",
                        money.figure(result.trade().gmvFen(), "/gmvFen"),
                        "paid within the day"),
                new Page.Figure(
                        "orders paid",
                        orders.figure(result.counts().ordersPaidInDay(), "/ordersPaidInDay"),
                        "within the day"),
                new Page.Figure(
                        "peak of orders",
                        each.figure(result.trade().peaks().ordersPerSecond(), "/peaks/ordersPerSecond"),
                        "most in one second"),
                new Page.Figure(
                        "peak of payments",
                        each.figure(result.trade().peaks().paymentsPerSecond(), "/peaks/paymentsPerSecond"),
                        "most in one second"),
                new Page.Figure(
                        "told sold out",
                        result.trade().stockOut().attemptRate() == null
                                ? Cell.of("–")
                                : new Cell(
                                        Numbers.percent(
                                                result.trade().stockOut().attemptRate()),
                                        "/stockOut/attemptRate",
                                        result.trade().stockOut().attemptRate(),
                                        0.01),
                        "of the attempts that reached a seller"),
                new Page.Figure(
                        "went without",
                        Cell.of(Unit.count("buyers", without, result.head().scale())
                                .figure(without, "")
                                .text()),
                        "of those who wanted to buy"));
    }

    private List<String> footer() {
        return List.of(
                Colophon.maker(result.head().version()) + ". Digest "
                        + result.head().digest() + ". Same scenario, seed and scale: same digest.",
                "Beside this page in the folder of the run: result.json (every number), timeline.csv (every minute), seconds.csv (the"
                        + " busiest of them by the second), timeline.om (the minutes for Prometheus and Grafana),"
                        + " latency.hlog (every time taken), digests.csv (by which two runs are told apart), scenario.conf"
                        + " (what was run; run it again to get this page again).",
                Colophon.charts());
    }
}
