package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import shopping.festival.result.Trade.ModeSales;
import shopping.festival.result.Trade.Sales;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Who sold what to whom: by origin of the brand, by the parcel's way, by category, by the buyer's region. */
final class SellersSection {
    private final RunStory story;
    private final Unit money;
    private final Unit orders;

    SellersSection(RunStory story) {
        this.story = story;
        this.money = Unit.money(story.result().trade().gmvFen(), story.scale());
        this.orders = Unit.of("orders", story.scale());
    }

    Section section() {
        var result = story.result();
        List<Section.Block> blocks = new ArrayList<>();
        blocks.add(chart(
                "chart-category",
                "Sales by category",
                "category",
                result.trade().byCategory(),
                "/byCategory/"));
        blocks.add(chart(
                "chart-origin",
                "Sales by origin of the brand",
                "origin",
                result.trade().foreign().byOrigin(),
                "/foreign/byOrigin/"));
        blocks.add(byMode());
        blocks.add(table("Sales by the buyer's region", "region", result.trade().byRegion(), "/byRegion/"));
        blocks.add(byStream());
        String share = "Foreign brands sold "
                + Numbers.percent(result.trade().foreign().gmvShare()) + " of the GMV and "
                + Numbers.percent(result.trade().foreign().orderShare())
                + " of the orders. A foreign brand may ship from inside"
                + " the country: the origin of the brand and the way of the parcel are two different things.";
        return new Section("sellers", "Who sold", List.of(share), blocks);
    }

    private Section.Block chart(String id, String title, String what, Map<String, Sales> sales, String at) {
        Table table = table(title + ", in numbers", what, sales, at);
        if (sales.isEmpty()) {
            return table;
        }
        List<Map.Entry<String, Sales>> most = sales.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().gmvFen()))
                .toList();
        List<String> names = most.stream().map(Map.Entry::getKey).toList();
        List<double[]> points =
                Points.each(most.size(), i -> money.of(most.get(i).getValue().gmvFen()));
        return new Chart(
                id,
                title,
                Chart.Axis.labels(what, names),
                Chart.Axis.number("GMV paid within the day (" + money.name() + ")"),
                List.of(new Chart.Line("GMV", Chart.Look.BARS, points, List.of())),
                List.of(),
                table.fold(),
                "");
    }

    private Table table(String title, String what, Map<String, Sales> sales, String at) {
        Table.Maker table = Table.of(title, what, "orders", "GMV (" + money.name() + ")", "share of the GMV");
        sales.forEach((name, s) -> table.row(
                name,
                orders.cell(s.orders(), at + Cell.pointer(name) + "/orders"),
                money.cell(s.gmvFen(), at + Cell.pointer(name) + "/gmvFen"),
                new Cell(Numbers.percent(s.share()), at + Cell.pointer(name) + "/share", s.share(), 0.01)));
        return table.open();
    }

    private Table byStream() {
        Table.Maker table = Table.of(
                "What came of the buyers of each stream",
                "stream",
                "intents",
                "turned away",
                "sold out",
                "orders paid",
                "worth (" + money.name() + ")");
        story.result().trade().byStream().forEach((name, s) -> {
            String at = "/byStream/" + Cell.pointer(name);
            table.row(
                    name,
                    orders.cell(s.intents(), at + "/intents"),
                    orders.cell(s.busy(), at + "/busy"),
                    orders.cell(s.soldOut(), at + "/soldOut"),
                    orders.cell(s.paid(), at + "/paid"),
                    money.cell(s.paidFen(), at + "/paidFen"));
        });
        return table.open();
    }

    private Table byMode() {
        Table.Maker table = Table.of(
                "Sales by the parcel's way",
                "way",
                "orders",
                "units",
                "GMV (" + money.name() + ")",
                "share of the GMV",
                "cross-border tax (" + money.name() + ")",
                "payment to door, mean (hours)");
        Unit units = Unit.of("units", story.scale());
        for (Map.Entry<String, ModeSales> e : story.result().trade().byMode().entrySet()) {
            ModeSales s = e.getValue();
            String at = "/byMode/" + Cell.pointer(e.getKey()) + "/";
            table.row(
                    e.getKey(),
                    orders.cell(s.orders(), at + "orders"),
                    units.cell(s.units(), at + "units"),
                    money.cell(s.gmvFen(), at + "gmvFen"),
                    new Cell(Numbers.percent(s.share()), at + "share", s.share(), 0.01),
                    money.cell(s.taxFen(), at + "taxFen"),
                    s.deliveryHoursMean() == null
                            ? Cell.of("–")
                            : Cell.plain(s.deliveryHoursMean(), at + "deliveryHoursMean"));
        }
        return table.open();
    }
}
