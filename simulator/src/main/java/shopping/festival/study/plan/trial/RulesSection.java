package shopping.festival.study.plan.trial;

import java.util.List;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.day.Marketplaces;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;

/** The rules that the market's sellers and buyers are under, by name and number. */
public final class RulesSection {
    private final Scenario scenario;

    public RulesSection(Scenario scenario) {
        this.scenario = scenario;
    }

    public Section section() {
        long limitFen = scenario.stages().checkout().rules().orderLimitFen();
        Table.Maker table =
                Table.of(Phrases.of("Rules of {0}", scenario.name()), Phrases.of("rule"), Phrases.of("value"));
        table.row(
                Phrases.of("composite tax on what crosses the border, paid by the buyer on top of the price"),
                Cell.of(Numbers.percent(scenario.taxRate())));
        table.row(
                Phrases.of("largest order that may cross the border"),
                Cell.of(limitFen >= Integer.MAX_VALUE ? Phrases.of("no limit") : People.money(limitFen)));
        for (Mode mode : Mode.values()) {
            int place = Marketplaces.of(scenario, mode);
            table.row(
                    Phrases.of(
                            "commission on what is sold {0}, {1}",
                            new Way(mode, false, "").told(),
                            scenario.market().marketplaces().get(place)),
                    Cell.of(Numbers.percent(scenario.market().economics().commission()[place])));
        }
        return new Section(
                "rules",
                Phrases.of("The rules"),
                List.of(Phrases.of(
                        "Unless a scenario says otherwise these are the rules of 11 November 2016: the composite tax of 11.9 %"
                                + " and the limit of RMB 2,000 an order that came in April 2016 for retail imports. Later years have"
                                + " others; say so with --market and a scenario of your own (checkout.tax, checkout.orderLimit,"
                                + " market.population.commissions).")),
                List.of(table.folded()));
    }
}
