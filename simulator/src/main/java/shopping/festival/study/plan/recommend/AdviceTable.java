package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;

/**
 * What to stock, item by item; under an item that lies at several places, a row for each of them. What a seller acts on
 * stands first, so that a narrow screen shows it.
 */
final class AdviceTable {
    private final Recommendation advice;
    private final AdvisedItems items;
    private final List<String> locations;
    private final Unit money;

    /**
     * @param locations names of the scenario's warehouses
     * @param money in which profits are shown
     */
    AdviceTable(Recommendation advice, AdvisedItems items, List<String> locations, Unit money) {
        this.advice = advice;
        this.items = items;
        this.locations = locations;
        this.money = money;
    }

    Table table() {
        List<String> columns = new ArrayList<>(List.of(
                "SKU",
                Phrases.of("your plan"),
                Phrases.of("best stock"),
                Phrases.of("more profit ({0})", money.name())));
        columns.add(Phrases.of("nobody turned away"));
        columns.add(advice.wish().budgetFen() == null ? Phrases.of("as good") : Phrases.of("without a budget"));
        advice.service().ifPresent(s -> columns.add(Phrases.of("for the service level")));
        columns.add(Phrases.of("demand"));
        columns.add(Phrases.of("enough, unrefilled"));
        Table.Maker table =
                Table.of(Phrases.of("Units on hand at the bell, by SKU and location"), columns.toArray(String[]::new));
        for (ItemAdvice item : items.listed()) {
            List<Integer> places = places(item.item());
            String named = items.named(item.item());
            table.row(
                    places.size() == 1 ? Phrases.of("{0}, at {1}", named, locations.get(places.get(0))) : named,
                    whole(item));
            for (int place : places.size() == 1 ? List.<Integer>of() : places) {
                table.row(Phrases.of("at {0}", locations.get(place)), there(item.item(), place, columns.size() - 1));
            }
        }
        return table.open();
    }

    private Cell[] whole(ItemAdvice item) {
        List<Cell> cells = new ArrayList<>();
        cells.add(count(item.ownUnits()));
        cells.add(count(item.profitUnits()));
        cells.add(
                item.outcome() == Outcome.AS_IT_IS
                        ? Cell.of(Phrases.of("leave as it is"))
                        : Sure.change(item.moreFen(), money, ""));
        cells.add(Cell.of(People.percent(item.neverOut().mean())));
        cells.add(Cell.of(Phrases.of(
                "{0} to {1}",
                Numbers.text(item.asGood().from()), Numbers.text(item.asGood().to()))));
        Optional.ofNullable(item.serviceUnits()).ifPresent(units -> cells.add(count(units)));
        cells.add(Sure.cell(item.demandUnits(), new Unit("units", 1), ""));
        cells.add(Cell.of(People.percent(item.criticalRatio())));
        return cells.toArray(Cell[]::new);
    }

    /** Only the units are of a place. */
    private Cell[] there(int item, int place, int cells) {
        List<Cell> row = new ArrayList<>();
        row.add(count(units(own(), item, place)));
        row.add(count(units(advice.profit().plan(), item, place)));
        for (int blank = 0; blank < 3; blank++) {
            row.add(Cell.of(""));
        }
        advice.service().ifPresent(s -> row.add(count(units(s.plan(), item, place))));
        while (row.size() < cells) {
            row.add(Cell.of(""));
        }
        return row.toArray(Cell[]::new);
    }

    private Plan own() {
        return advice.own().get(0).plan();
    }

    private List<Integer> places(int item) {
        List<Integer> places = new ArrayList<>();
        for (Plan plan : List.of(own(), advice.profit().plan())) {
            for (Stocking s : plan.stockings()) {
                if (s.item() == item && !places.contains(s.warehouse())) {
                    places.add(s.warehouse());
                }
            }
        }
        return places;
    }

    private static int units(Plan plan, int item, int warehouse) {
        return plan.stockings().stream()
                .filter(s -> s.item() == item && s.warehouse() == warehouse)
                .mapToInt(Stocking::initialUnits)
                .sum();
    }

    private static Cell count(int units) {
        return Cell.of(Numbers.text(units));
    }
}
