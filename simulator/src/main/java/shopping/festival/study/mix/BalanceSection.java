package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Why throughput moves: demand, stock and capacity told apart, a table a curve. */
final class BalanceSection {
    private final MixResult result;

    BalanceSection(MixResult result) {
        this.result = result;
    }

    /** Empty where there is one share only. */
    Optional<Section> section() {
        List<Section.Block> blocks = new ArrayList<>();
        for (Curve curve : result.findings()) {
            OrderBalance.of(result, curve).ifPresent(balance -> blocks.add(table(curve, balance)));
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<String> text = new ArrayList<>();
        text.add(
                "Orders over a day are first of all what buyers want: a platform with room to spare takes all that come."
                        + " So the change is divided by where intents ended. Every intent ends once; the parts sum to the whole.");
        text.addAll(OrderBalance.sentences(result));
        return Optional.of(new Section("throughput", "Throughput: demand, stock or capacity", text, blocks, true));
    }

    private Table table(Curve curve, OrderBalance balance) {
        double largest = balance.lines().stream()
                .mapToDouble(l -> Math.abs(l.adds().mean()))
                .reduce(Math.abs(balance.whole().mean()), Math::max);
        Unit unit = Unit.count("orders", largest, 1);
        MixResult.Change change = result.change(curve);
        int at = result.changes().indexOf(change);
        Table.Maker table = Table.of(
                "Change of the orders that reach their buyers, " + MixCharts.percent(change.from()) + " to "
                        + MixCharts.percent(change.to()) + new CurveWords(result).behindTitle(curve)
                        + ": mean (interval of the paired difference)",
                "part",
                unit.name());
        for (OrderBalance.Line line : balance.lines()) {
            table.row(line.part().because(), cell(line.adds(), unit));
        }
        String source = "/changes/" + at + "/differences/" + OrderBalance.WHOLE + "/mean";
        Estimate whole = balance.whole();
        table.row("in all", new Cell(Sure.range(whole, unit, true), source, whole.mean(), unit.size()));
        return table.open();
    }

    private static Cell cell(Estimate adds, Unit unit) {
        return Cell.of(adds.mean() == 0 && adds.half() == 0 ? "0" : Sure.range(adds, unit, true));
    }
}
