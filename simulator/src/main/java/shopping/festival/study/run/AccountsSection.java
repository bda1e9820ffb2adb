package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.result.Account;
import shopping.festival.result.Account.Economics;
import shopping.festival.result.FestivalResult;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** What the sellers earned, and what that is worth in exports and jobs. */
final class AccountsSection {
    private final FestivalResult result;
    private final Unit money;
    private final Unit each;

    AccountsSection(FestivalResult result) {
        this.result = result;
        Economics economics = result.accounts().economics();
        this.money = Unit.money(
                economics == null ? 0 : economics.total().revenueFen(),
                result.head().scale());
        this.each = Unit.of("", result.head().scale());
    }

    /** Empty for a result of an earlier version, which does not say. */
    Optional<Section> section() {
        Economics e = result.accounts().economics();
        if (e == null) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        blocks.add(whole(e.total()));
        blocks.add(chart(
                "chart-margin-kind",
                "What is left to the sellers, by kind of seller",
                "kind of seller",
                e.byKind(),
                "byKind"));
        blocks.add(chart(
                "chart-margin-origin",
                "What is left to the sellers, by origin of the brand",
                "origin",
                e.byOrigin(),
                "byOrigin"));
        blocks.add(table("Accounts by the parcel's way", "way", e.byMode(), "byMode")
                .fold());
        blocks.add(table("Accounts by marketplace", "marketplace", e.byMarketplace(), "byMarketplace")
                .fold());
        List<String> text = new ArrayList<>(
                List.of(
                        "Revenue less the marketplaces' commission, the cost of the goods sold,"
                                + " the shipping, and what is lost on goods left over. Over the whole run, refunds taken off."));
        if (result.accounts().exports() != null
                && !result.accounts().exports().byOrigin().isEmpty()) {
            blocks.add(exports());
            text.add("The exports of the United States to this festival support "
                    + Numbers.text(Math.rint(
                            result.accounts().exports().usJobs() / result.head().scale())) + " jobs there for a year.");
        }
        return Optional.of(new Section("accounts", "The sellers' accounts", text, blocks));
    }

    private Table whole(Account e) {
        String at = "/economics/";
        return Table.of("All sellers", "", money.name())
                .row("revenue", money.cell(e.revenueFen(), at + "revenueFen"))
                .row("− commission of the marketplaces", money.cell(e.commissionFen(), at + "commissionFen"))
                .row("− cost of what was sold", money.cell(e.unitCostFen(), at + "unitCostFen"))
                .row("− shipping", money.cell(e.shippingFen(), at + "shippingFen"))
                .row("− loss on what was left over", money.cell(e.leftoverLossFen(), at + "leftoverLossFen"))
                .row("= margin", money.cell(e.marginFen(), at + "marginFen"))
                .row("beside it: cross-border tax, paid by buyers on top", money.cell(e.taxFen(), at + "taxFen"))
                .open();
    }

    private Section.Block chart(String id, String title, String what, Map<String, Account> accounts, String key) {
        Table table = table(title + ", in numbers", what, accounts, key);
        if (accounts.isEmpty()) {
            return table;
        }
        List<String> names = List.copyOf(accounts.keySet());
        List<Account> inOrder = List.copyOf(accounts.values());
        List<double[]> points =
                Points.each(names.size(), i -> money.of(inOrder.get(i).marginFen()));
        return new Chart(
                id,
                title,
                Chart.Axis.labels(what, names),
                Chart.Axis.number("margin (" + money.name() + ")").free(),
                List.of(new Chart.Line("margin", Chart.Look.BARS, points, List.of())),
                table.fold(),
                "");
    }

    private Table table(String title, String what, Map<String, Account> accounts, String key) {
        Table.Maker table = Table.of(
                title + " (" + money.name() + ")",
                what,
                "revenue",
                "commission",
                "cost of goods sold",
                "shipping",
                "loss on leftovers",
                "margin",
                "margin, share of revenue",
                "units left over");
        accounts.forEach((name, a) -> {
            String at = "/economics/" + key + "/" + Cell.pointer(name) + "/";
            table.row(
                    name,
                    money.cell(a.revenueFen(), at + "revenueFen"),
                    money.cell(a.commissionFen(), at + "commissionFen"),
                    money.cell(a.unitCostFen(), at + "unitCostFen"),
                    money.cell(a.shippingFen(), at + "shippingFen"),
                    money.cell(a.leftoverLossFen(), at + "leftoverLossFen"),
                    money.cell(a.marginFen(), at + "marginFen"),
                    Cell.of(a.revenueFen() == 0 ? "–" : Numbers.percent((double) a.marginFen() / a.revenueFen())),
                    each.cell(a.leftoverUnits(), at + "leftoverUnits"));
        });
        return table.open();
    }

    private Table exports() {
        Table.Maker table = Table.of(
                "Exports to the festival",
                "origin",
                "GMV (" + money.name() + ")",
                "value at the border (" + money.name() + ")");
        result.accounts().exports().byOrigin().forEach((name, e) -> {
            String at = "/exports/byOrigin/" + Cell.pointer(name) + "/";
            table.row(
                    name, money.cell(e.gmvFen(), at + "gmvFen"), money.cell(e.exportValueFen(), at + "exportValueFen"));
        });
        return table.open();
    }
}
