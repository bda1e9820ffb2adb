package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
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

/** The plans by every way of fulfilment. */
final class FulfilmentSection {
    /** What does not change between ways, and what does: the same words as in the manual. */
    private static final String HELD = " The prices you ask and the demand are your figures in all of them, and"
            + " so is the unit cost, to which import duty and VAT are added where goods from abroad are sold as domestic."
            + " Commission, parcels, tax, the limit of an order that crosses the border, warehouses and customs"
            + " follow the way.";

    private final FulfilmentAnswer answer;
    private final double mattersFen;

    FulfilmentSection(FulfilmentAnswer answer, double mattersFen) {
        this.answer = answer;
        this.mattersFen = mattersFen;
    }

    Section section() {
        List<String> texts = new ArrayList<>(FulfilmentWords.sentences(answer, mattersFen));
        texts.add((answer.choices().size() == 1 ? "The shop as it is" : "Each plan as it is")
                + " and by each way, the same buyers in "
                + Numbers.text(answer.choices().get(0).replications()) + " festivals." + HELD);
        List<Section.Block> blocks = new ArrayList<>();
        for (int p = 0; p < answer.choices().size(); p++) {
            FulfilmentChoice choice = answer.choices().get(p);
            String under = answer.choices().size() == 1 ? "" : " under " + choice.plan();
            for (Option option : choice.options()) {
                option.staying().forEach(s -> texts.add(words(option.way(), s, under)));
            }
            List<Option> possible =
                    choice.options().stream().filter(Option::isPossible).toList();
            blocks.add(table(choice, possible, under));
            if (!possible.isEmpty()) {
                blocks.add(chart(possible, p, under));
            }
        }
        return new Section("fulfilment", "Which way to the buyers?", texts, blocks);
    }

    private static String words(Way way, Staying staying, String under) {
        String why = switch (staying.obstacle()) {
            case NOT_IMPORTED -> "goods of the country itself do not come across its border";
            case NO_WAREHOUSE -> "the market has no warehouse of that mode";
            case NOT_FROM_THERE -> "its warehouses are for other origins";
        };
        return Numbers.text(staying.items()) + (staying.items() == 1 ? " item stays" : " items stay")
                + " as before by all " + way.label() + under + ": " + why + ".";
    }

    private static Table table(FulfilmentChoice choice, List<Option> possible, String under) {
        Unit unit = Unit.money(Math.abs(choice.present().profitFen().mean()), 1);
        Table.Maker table = Table.of(
                "Ways of fulfilment" + under + ", a festival (mean ±half a 95 % interval)",
                "way",
                "profit (" + unit.name() + ")",
                "beyond today's (" + unit.name() + ")",
                "verdict",
                "to the door (days)",
                "left over (units)",
                "loss on what is left (" + unit.name() + ")",
                "commission (" + unit.name() + ")",
                "cost of what is sold (" + unit.name() + ")",
                "shipping (" + unit.name() + ")",
                "tax paid by buyers (" + unit.name() + ")");
        row(table, FulfilmentChoice.AS_IT_IS, choice.present(), unit);
        possible.forEach(o -> o.result().ifPresent(r -> row(table, o.way().label(), r, unit)));
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
                Sure.cell(r.unitCostFen(), unit, ""),
                Sure.cell(r.shippingFen(), unit, ""),
                Sure.cell(r.taxFen(), unit, ""));
    }

    private static Chart chart(List<Option> possible, int plan, String under) {
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
                "fulfilment-profit" + (plan == 0 ? "" : "-" + plan),
                "Profit beyond that of the shop as it is" + under,
                possible.stream().map(o -> o.way().label()).toList(),
                "profit of a festival less today's (" + unit.name() + ")",
                "beyond today's");
    }
}
