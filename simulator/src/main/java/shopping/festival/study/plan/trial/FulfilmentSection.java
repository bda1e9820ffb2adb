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
import shopping.festival.view.text.Phrases;

/** The plans by every way of fulfilment. */
final class FulfilmentSection {
    /** What does not change between ways, and what does: the same words as in the manual. */
    private static final String HELD =
            Phrases.later(" The prices you ask and the demand are your figures in all of them, and"
                    + " so is the unit cost, to which import duty and VAT are added where goods from abroad are sold as domestic."
                    + " Commission, parcels, tax, the limit of an order that crosses the border, warehouses and customs"
                    + " follow the way.");

    private final FulfilmentAnswer answer;
    private final double mattersFen;

    FulfilmentSection(FulfilmentAnswer answer, double mattersFen) {
        this.answer = answer;
        this.mattersFen = mattersFen;
    }

    Section section() {
        List<String> texts = new ArrayList<>(FulfilmentWords.sentences(answer, mattersFen));
        texts.add(Phrases.counted(
                        "The shop as it is and by each way, the same buyers in {0} festivals.",
                        "Each plan as it is and by each way, the same buyers in {0} festivals.",
                        answer.choices().size(),
                        Numbers.text(answer.choices().get(0).replications()))
                + Phrases.of(HELD));
        List<Section.Block> blocks = new ArrayList<>();
        for (int p = 0; p < answer.choices().size(); p++) {
            FulfilmentChoice choice = answer.choices().get(p);
            String under = answer.choices().size() == 1 ? "" : Phrases.of(" under {0}", choice.plan());
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
        return new Section("fulfilment", Phrases.of("Which way to the buyers?"), texts, blocks);
    }

    private static String words(Way way, Staying staying, String under) {
        String why = switch (staying.obstacle()) {
            case NOT_IMPORTED -> Phrases.of("goods of the country itself do not come across its border");
            case NO_WAREHOUSE -> Phrases.of("the market has no warehouse of that mode");
            case NOT_FROM_THERE -> Phrases.of("its warehouses are for other origins");
        };
        return Phrases.counted(
                "{0} item stays as before by all {1}{2}: {3}.",
                "{0} items stay as before by all {1}{2}: {3}.",
                staying.items(),
                Numbers.text(staying.items()),
                way.told(),
                under,
                why);
    }

    private static Table table(FulfilmentChoice choice, List<Option> possible, String under) {
        Unit unit = Unit.money(Math.abs(choice.present().profitFen().mean()), 1);
        Table.Maker table = Table.of(
                Phrases.of("Ways of fulfilment{0}, a festival (mean ±half a 95 % interval)", under),
                Phrases.of("way"),
                Phrases.of("profit ({0})", unit.name()),
                Phrases.of("beyond today's ({0})", unit.name()),
                Phrases.of("verdict"),
                Phrases.of("to the door (days)"),
                Phrases.of("left over (units)"),
                Phrases.of("loss on what is left ({0})", unit.name()),
                Phrases.of("commission ({0})", unit.name()),
                Phrases.of("cost of what is sold ({0})", unit.name()),
                Phrases.of("shipping ({0})", unit.name()),
                Phrases.of("tax paid by buyers ({0})", unit.name()));
        row(table, Phrases.of(FulfilmentChoice.AS_IT_IS), choice.present(), unit);
        possible.forEach(o -> o.result().ifPresent(r -> row(table, o.way().told(), r, unit)));
        return table.open();
    }

    private static void row(Table.Maker table, String name, Result r, Unit unit) {
        table.row(
                name,
                Sure.cell(r.profitFen(), unit, ""),
                Sure.change(r.moreFen(), unit, ""),
                Cell.of(VerdictWords.of(Optional.ofNullable(r.verdict()))),
                Sure.cell(r.deliveryDays(), new Unit(Phrases.of("days"), 1), ""),
                Sure.cell(r.leftoverUnits(), new Unit(Phrases.of("units"), 1), ""),
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
                Phrases.of("Profit beyond that of the shop as it is{0}", under),
                possible.stream().map(o -> o.way().told()).toList(),
                Phrases.of("profit of a festival less today's ({0})", unit.name()),
                Phrases.of("beyond today's"));
    }
}
