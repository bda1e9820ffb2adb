package shopping.festival.study.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shopping.festival.result.Program;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.verdict.SkuVerdict;
import shopping.festival.study.replay.verdict.Verdict;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;

/** The page of a replay: the verdict, the two requests that took the last unit, SKU by SKU, and how long answers took. */
final class ReplayPage {
    private static final List<Page.Definition> TERMS = List.of(
            new Page.Definition(
                    "sold",
                    "The shop answered the last request of the purchase with yes, or has it in its books where that answer was lost."),
            new Page.Definition(
                    "oversold",
                    "At some instant more units were sold than there were, each from the answer that said so until the buyer asked to give it back."),
            new Page.Definition(
                    "wrongly refused",
                    "Sold out was said while units were left, even if every request under way, and every order that was open, had taken its own."),
            new Page.Definition(
                    "met at the last unit",
                    "Requests for one SKU were under way at once while more was asked for than was left, and one of them got some. Where they came one after another nothing is proved."),
            new Page.Definition(
                    "latency",
                    "From the instant at which the timetable wanted a request sent to its whole answer: a sender that is late does not hide it."),
            new Page.Definition("lateness", "From that instant until the request was written to a connection."));

    private final ReplayOrder order;
    private final Played played;
    private final Verdict verdict;
    private final ReplayWords words;

    ReplayPage(ReplayOrder order, Played played, Verdict verdict, ReplayWords words) {
        this.order = order;
        this.played = played;
        this.verdict = verdict;
        this.words = words;
    }

    Page page() {
        List<String> lead = new ArrayList<>(List.of(words.what()));
        words.besides().ifPresent(lead::add);
        List<Section> sections = new ArrayList<>();
        verdict.worst().ifPresent(worst -> sections.add(new LastUnitSection(worst, words).section()));
        if (!verdict.findings().isEmpty()) {
            sections.add(new FindingsSection(verdict).section());
        }
        sections.add(new SkusSection(verdict).section());
        sections.add(new StepsSection(verdict).section());
        if (!played.purchases().isEmpty()) {
            sections.add(new OverTimeSection(order, played).section());
        }
        return new Page(
                order.target().name() + ": " + verdict.ruling().label().replace('-', ' '),
                "Replay of " + order.experiment().scenario().name() + ", seed "
                        + order.experiment().seed(),
                words.headline(),
                lead,
                figures(),
                sections,
                TERMS,
                List.of(
                        Colophon.maker(Program.version()) + ".",
                        "Beside this page: verdict.json (every number), junit.xml, scenario.conf and target.conf (what was"
                                + " replayed).",
                        Colophon.charts()));
    }

    private List<Page.Figure> figures() {
        VerdictFile.Sums sums = VerdictFile.sums(verdict, played);
        return List.of(
                figure("oversold", sums.oversold(), "/sums/oversold", "units"),
                figure("sold", sums.sold(), "/sums/sold", "units"),
                figure("SKUs at their end", sums.soldOut(), "/sums/soldOut", "of " + ReplayWords.exact(sums.skus())),
                figure(
                        "met at the last unit",
                        sums.contended(),
                        "/sums/contended",
                        "SKUs with several requests at once"),
                new Page.Figure(
                        "sent late by",
                        Cell.of(ReplayWords.millis(verdict.lateness().p99())),
                        "99th percentile; at most "
                                + ReplayWords.millis(verdict.lateness().max())));
    }

    private static Page.Figure figure(String label, long number, String source, String note) {
        return new Page.Figure(label, Cell.plain(number, source), note);
    }

    /** The most interesting first. */
    static List<SkuVerdict> worstFirst(List<SkuVerdict> skus) {
        return skus.stream()
                .sorted(Comparator.comparingLong(SkuVerdict::oversold)
                        .thenComparingInt(s -> s.findings().size())
                        .thenComparingInt(SkuVerdict::inFlightMost)
                        .thenComparingLong(SkuVerdict::refusals)
                        .reversed())
                .toList();
    }
}
