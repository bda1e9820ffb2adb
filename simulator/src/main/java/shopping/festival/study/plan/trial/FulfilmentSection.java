package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.model.market.Mode;
import shopping.festival.study.plan.trial.FulfilmentChoice.Option;
import shopping.festival.study.plan.trial.FulfilmentChoice.Result;
import shopping.festival.study.plan.trial.FulfilmentChoice.Staying;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Ranges;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** The same shop by every mode of fulfilment. */
final class FulfilmentSection {
    private final FulfilmentChoice choice;

    FulfilmentSection(FulfilmentChoice choice) {
        this.choice = choice;
    }

    Section section() {
        List<Option> possible =
                choice.options().stream().filter(Option::isPossible).toList();
        List<String> texts = new ArrayList<>(List.of("The shop as it is and by each mode, the same buyers in "
                + Numbers.text(choice.replications())
                + " festivals. Demand is your figure in all of them; price, tax and the order"
                + " limit follow the mode."));
        for (Option option : choice.options()) {
            option.staying().forEach(s -> texts.add(words(option.mode(), s)));
        }
        List<Section.Block> blocks = new ArrayList<>(List.of(table(possible)));
        if (!possible.isEmpty()) {
            blocks.add(chart(possible));
        }
        return new Section("fulfilment", "Which way to the buyers?", texts, blocks);
    }

    private static String words(Mode mode, Staying staying) {
        String why = switch (staying.obstacle()) {
            case NOT_IMPORTED -> "goods of the country itself do not come across its border";
            case NO_WAREHOUSE -> "the market has no warehouse of that mode";
            case NOT_FROM_THERE -> "its warehouses are for other origins";
        };
        return Numbers.text(staying.items()) + (staying.items() == 1 ? " item stays" : " items stay")
                + " as before under " + mode.label() + ": " + why + ".";
    }

    private Table table(List<Option> possible) {
        Unit unit = Unit.money(Math.abs(choice.present().profitFen().mean()), 1);
        Table.Maker table = Table.of(
                "Modes of fulfilment, a festival (mean ±half a 95 % interval)",
                "mode",
                "profit (" + unit.name() + ")",
                "beyond today's (" + unit.name() + ")",
                "verdict",
                "to the door (days)",
                "left over (units)",
                "loss on what is left (" + unit.name() + ")",
                "commission (" + unit.name() + ")",
                "shipping (" + unit.name() + ")",
                "tax paid by buyers (" + unit.name() + ")");
        row(table, "as it is", choice.present(), unit);
        possible.forEach(o -> o.result().ifPresent(r -> row(table, o.mode().label(), r, unit)));
        return table.open();
    }

    private static void row(Table.Maker table, String name, Result r, Unit unit) {
        table.row(
                name,
                Sure.cell(r.profitFen(), unit, ""),
                Sure.change(r.moreFen(), unit, ""),
                Cell.of(VerdictWords.of(Optional.ofNullable(r.verdict()))),
                Sure.cell(r.deliveryDays(), new Unit("days", 1), ""),
                Sure.cell(r.leftoverUnits(), new Unit("units", 1), ""),
                Sure.cell(r.leftoverLossFen(), unit, ""),
                Sure.cell(r.commissionFen(), unit, ""),
                Sure.cell(r.shippingFen(), unit, ""),
                Sure.cell(r.taxFen(), unit, ""));
    }

    private Chart chart(List<Option> possible) {
        List<Result> results =
                possible.stream().flatMap(o -> o.result().stream()).toList();
        double largest = 0;
        for (Result result : results) {
            Estimate e = result.moreFen();
            largest = e == null ? largest : Math.max(largest, Math.abs(e.mean()));
        }
        Unit unit = Unit.money(largest, 1);
        Ranges ranges = new Ranges(unit);
        for (int i = 0; i < results.size(); i++) {
            ranges.add(i, results.get(i).moreFen());
        }
        return ranges.withZero(
                "fulfilment-profit",
                "Profit beyond that of the shop as it is",
                possible.stream().map(o -> o.mode().label()).toList(),
                "profit of a festival less today's (" + unit.name() + ")",
                "beyond today's");
    }
}
