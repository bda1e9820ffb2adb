package shopping.festival.study.mix;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.study.mix.MixResult.Point;
import shopping.festival.view.text.People;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** A curve of a sweep as a table for the terminal: a row a share. */
final class MixTable {
    private record Column(String title, Function<Point, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("share", p -> People.percent(p.share())),
            new Column("orders/s", p -> PlusMinus.count(of(p, "ordersPerSecondMean"))),
            new Column("stock-out rate", p -> PlusMinus.percent(of(p, "stockOutRate"))),
            new Column("filled or promised", p -> PlusMinus.percent(of(p, "firstAttemptFillRate"))),
            new Column("from the shelf", p -> PlusMinus.percent(of(p, "shelfFillRate"))),
            new Column("GMV", p -> PlusMinus.money(of(p, "gmvFen"))),
            new Column("foreign of GMV", p -> PlusMinus.percent(of(p, "foreignGmvShare"))),
            new Column("lost to sold out", p -> PlusMinus.money(of(p, "lostValueFen"))));

    private MixTable() {}

    /** The lines of a curve's table, the titles first. */
    static List<String> lines(MixResult result, Curve curve) {
        TextTable table = new TextTable(0);
        table.row(COLUMNS.stream().map(Column::title).toList());
        for (double share : result.shares()) {
            Point point = result.at(share, curve);
            table.row(COLUMNS.stream().map(c -> c.cell().apply(point)).toList());
        }
        return table.lines();
    }

    private static @Nullable Estimate of(Point point, String key) {
        Figure figure = point.measures().get(key);
        return figure == null ? null : figure.value();
    }
}
