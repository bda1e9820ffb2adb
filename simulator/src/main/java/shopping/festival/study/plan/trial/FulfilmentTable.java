package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.Locale;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** A shop by each mode of fulfilment, as a table for the terminal. */
final class FulfilmentTable {
    private FulfilmentTable() {}

    static List<String> lines(FulfilmentChoice choice) {
        TextTable table = new TextTable(1);
        table.row(List.of("", "profit", "beyond today's", "days to door", "left over", "loss on it"));
        row(table, "as it is", choice.present());
        for (FulfilmentChoice.Option option : choice.options()) {
            if (option.isPossible()) {
                row(table, "all " + option.mode().label(), option.result());
            } else {
                table.row(List.of("all " + option.mode().label(), "impossible"));
            }
        }
        return table.lines();
    }

    private static void row(TextTable table, String name, FulfilmentChoice.Result r) {
        table.row(List.of(
                name,
                PlusMinus.money(r.profitFen()),
                PlusMinus.money(r.moreFen()),
                days(r.deliveryDays()),
                PlusMinus.count(r.leftoverUnits()),
                PlusMinus.money(r.leftoverLossFen())));
    }

    private static String days(Estimate e) {
        return e == null ? "-" : String.format(Locale.ROOT, "%.2f ±%.2f", e.mean(), e.half());
    }
}
