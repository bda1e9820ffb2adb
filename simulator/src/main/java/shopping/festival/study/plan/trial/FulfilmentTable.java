package shopping.festival.study.plan.trial;

import java.util.List;
import shopping.festival.view.text.Phrases;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** A plan by each way of fulfilment, as a table for the terminal. */
final class FulfilmentTable {
    private FulfilmentTable() {}

    static List<String> lines(FulfilmentChoice choice) {
        TextTable table = new TextTable(1);
        table.row(List.of(
                "",
                Phrases.of("profit"),
                Phrases.of("beyond today's"),
                Phrases.of("days to door"),
                Phrases.of("left over"),
                Phrases.of("loss on it")));
        row(table, Phrases.of(FulfilmentChoice.AS_IT_IS), choice.present());
        for (FulfilmentChoice.Option option : choice.options()) {
            String name = option.told();
            option.result()
                    .ifPresentOrElse(
                            r -> row(table, name, r), () -> table.row(List.of(name, Phrases.of("impossible"))));
        }
        return table.lines();
    }

    private static void row(TextTable table, String name, FulfilmentChoice.Result r) {
        table.row(List.of(
                name,
                PlusMinus.money(r.profitFen()),
                PlusMinus.money(r.moreFen()),
                PlusMinus.hundredths(r.deliveryDays()),
                PlusMinus.count(r.leftoverUnits()),
                PlusMinus.money(r.leftoverLossFen())));
    }
}
