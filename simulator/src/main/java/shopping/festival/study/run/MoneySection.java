package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** What came in, and who went without, for which reason: counted, for their worth is not what a reason cost. */
final class MoneySection {
    private record Loss(String name, String key, long intents) {}

    private final RunStory story;

    MoneySection(RunStory story) {
        this.story = story;
    }

    Section section() {
        List<Loss> losses = losses();
        long most = losses.stream().mapToLong(Loss::intents).max().orElse(0);
        List<Section.Block> blocks = new ArrayList<>();
        blocks.add(income());
        if (most > 0) {
            blocks.add(chart(losses, Unit.count("buyers", most, story.scale())));
        } else {
            blocks.add(table(losses));
        }
        return new Section(
                "money",
                "The money",
                List.of(
                        "Sales, and the buyers who wanted to buy and went without. Some never pay or are declined on any day,"
                                + " and who is turned away from what is sold out all the same costs nothing: what a limit or a"
                                + " fault cost is the difference from the same day without it, which festival impact and"
                                + " festival sweep tell."),
                blocks);
    }

    private Table income() {
        FestivalResult r = story.result();
        Unit money = Unit.money(r.trade().gmvFen(), story.scale());
        Unit orders = Unit.of("orders", story.scale());
        return Table.of("Sales", "", "orders paid", "GMV (" + money.name() + ")")
                .row(
                        "paid within the day",
                        orders.cell(r.counts().ordersPaidInDay(), "/ordersPaidInDay"),
                        money.cell(r.trade().gmvFen(), "/gmvFen"))
                .row(
                        "paid after the day",
                        orders.cell(r.counts().orders().paid() - r.counts().ordersPaidInDay()),
                        money.cell(r.trade().gmvFenAfter(), "/gmvFenAfter"))
                .open();
    }

    private List<Loss> losses() {
        var lost = story.result().counts().intents().lost();
        List<Loss> losses = new ArrayList<>();
        losses.add(new Loss("sold out", "soldOut", lost.soldOut()));
        losses.addAll(busy(lost));
        losses.addAll(List.of(
                new Loss("never paid", "unpaid", lost.unpaid()),
                new Loss("payment declined", "declined", lost.declined()),
                new Loss("over the cross-border limit", "overLimit", lost.overLimit()),
                new Loss("oversold and refunded", "refunded", lost.refunded())));
        return losses;
    }

    /** In one, unless something else than a full queue has turned buyers away. */
    private static List<Loss> busy(Counts.Lost lost) {
        Counts.ByRefusal intents = lost.byRefusal();
        if (intents == null || intents.queueFull() == lost.busy()) {
            return List.of(new Loss("checkout busy", "busy", lost.busy()));
        }
        return Stream.of(
                        part("checkout: queue full", "queueFull", intents.queueFull()),
                        part("checkout: lost patience", "impatient", intents.impatient()),
                        part("waiting room", "waitingRoom", intents.waitingRoom()),
                        part("rate limit", "rateLimited", intents.rateLimited()),
                        part("load shed", "shed", intents.shed()),
                        part("circuit breaker", "breakerOpen", intents.breakerOpen()))
                .filter(part -> part.intents() > 0)
                .toList();
    }

    private static Loss part(String name, String key, long intents) {
        return new Loss(name, "byRefusal/" + key, intents);
    }

    private Chart chart(List<Loss> losses, Unit buyers) {
        List<double[]> points =
                Points.each(losses.size(), i -> buyers.of(losses.get(i).intents()));
        return new Chart(
                "chart-lost",
                "Who went without, by reason",
                Chart.Axis.labels("reason", losses.stream().map(Loss::name).toList()),
                Chart.Axis.number(
                        buyers.name() + " who wanted to buy and went without, by the answer to their last try"),
                List.of(new Chart.Line("went without", Chart.Look.BARS, points, List.of())),
                table(losses),
                "");
    }

    private Table table(List<Loss> losses) {
        Table.Maker table = Table.of("Buyers who wanted to buy and went without", "reason", "intents lost");
        Unit intents = Unit.of("intents", story.scale());
        losses.forEach(l -> table.row(l.name(), intents.cell(l.intents(), "/intents/lost/" + l.key())));
        return table.open();
    }
}
