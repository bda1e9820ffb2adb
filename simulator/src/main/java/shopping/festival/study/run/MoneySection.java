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

/** What came in, and what was lost to which reason. */
final class MoneySection {
    private record Loss(String name, String key, long intents, long fen) {}

    private final RunStory story;

    MoneySection(RunStory story) {
        this.story = story;
    }

    Section section() {
        List<Loss> losses = losses();
        long most = losses.stream().mapToLong(Loss::fen).max().orElse(0);
        List<Section.Block> blocks = new ArrayList<>();
        blocks.add(income());
        if (most > 0) {
            blocks.add(chart(losses, Unit.money(most, story.scale())));
        } else {
            blocks.add(table(losses, Unit.money(0, story.scale())));
        }
        return new Section(
                "money",
                "The money",
                List.of("Sales, and what the buyers who wanted to buy and went without would have paid."),
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
        var fen = story.result().counts().intents().lostFen();
        List<Loss> losses = new ArrayList<>();
        losses.add(new Loss("sold out", "soldOut", lost.soldOut(), fen.soldOut()));
        losses.addAll(busy(lost, fen));
        losses.addAll(List.of(
                new Loss("never paid", "unpaid", lost.unpaid(), fen.unpaid()),
                new Loss("payment declined", "declined", lost.declined(), fen.declined()),
                new Loss("over the cross-border limit", "overLimit", lost.overLimit(), fen.overLimit()),
                new Loss("oversold and refunded", "refunded", lost.refunded(), fen.refunded())));
        return losses;
    }

    /** In one, unless something else than a full queue has turned buyers away. */
    private static List<Loss> busy(Counts.Lost lost, Counts.LostFen fen) {
        Counts.ByRefusal intents = lost.byRefusal();
        Counts.ByRefusal money = fen.byRefusal();
        if (intents == null || money == null || intents.queueFull() == lost.busy()) {
            return List.of(new Loss("checkout busy", "busy", lost.busy(), fen.busy()));
        }
        return Stream.of(
                        part("checkout: queue full", "queueFull", intents.queueFull(), money.queueFull()),
                        part("checkout: lost patience", "impatient", intents.impatient(), money.impatient()),
                        part("waiting room", "waitingRoom", intents.waitingRoom(), money.waitingRoom()),
                        part("rate limit", "rateLimited", intents.rateLimited(), money.rateLimited()),
                        part("load shed", "shed", intents.shed(), money.shed()),
                        part("circuit breaker", "breakerOpen", intents.breakerOpen(), money.breakerOpen()))
                .filter(part -> part.intents() > 0)
                .toList();
    }

    private static Loss part(String name, String key, long intents, long fen) {
        return new Loss(name, "byRefusal/" + key, intents, fen);
    }

    private Chart chart(List<Loss> losses, Unit money) {
        List<double[]> points =
                Points.each(losses.size(), i -> money.of(losses.get(i).fen()));
        return new Chart(
                "chart-lost",
                "What was lost, by reason",
                Chart.Axis.labels("reason", losses.stream().map(Loss::name).toList()),
                Chart.Axis.number("value of the last tries of the buyers who went without (" + money.name() + ")"),
                List.of(new Chart.Line("value lost", Chart.Look.BARS, points, List.of())),
                List.of(),
                table(losses, money),
                "");
    }

    private Table table(List<Loss> losses, Unit money) {
        Table.Maker table = Table.of(
                "Buyers who wanted to buy and went without",
                "reason",
                "intents lost",
                "value lost (" + money.name() + ")");
        Unit intents = Unit.of("intents", story.scale());
        losses.forEach(l -> table.row(
                l.name(),
                intents.cell(l.intents(), "/intents/lost/" + l.key()),
                money.cell(l.fen(), "/intents/lostFen/" + l.key())));
        return table.open();
    }
}
