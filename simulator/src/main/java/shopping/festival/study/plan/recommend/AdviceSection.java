package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import shopping.festival.study.plan.trial.DemandRange;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Ranges;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** The recommendation item by item: what to stock where, beside what the seller meant to. */
final class AdviceSection {
    private final Recommendation advice;
    private final AdvisedItems items;
    private final List<String> locations;

    /** @param locations names of the scenario's warehouses */
    AdviceSection(Recommendation advice, AdvisedItems items, List<String> locations) {
        this.advice = advice;
        this.items = items;
        this.locations = locations;
    }

    Section section() {
        String listed = items.listed().size() < advice.items().size()
                ? Phrases.of(
                        " The {0} of {1} items whose profit changes most are listed; all are in the recommended plan's file.",
                        items.listed().size(), Numbers.text(advice.items().size()))
                : "";
        return new Section(
                "advice",
                Phrases.of("What to stock"),
                List.of(Phrases.of(
                        "Units on hand at the bell, the opening of the festival at 00:00: those of the highest expected profit beside those of {0}."
                                + " More profit is that beyond {1}; in the festivals of the next column nobody is turned away;"
                                + " the last one is the critical ratio, the part of the festivals in which the best stock of"
                                + " an item without deliveries is enough.{2}"
                                + " The profit of one item varies more than that of the shop: of"
                                + " many such intervals one in twenty misses.",
                        advice.own().get(0).plan().name(), advice.baseName(), listed)),
                List.of(new AdviceTable(advice, items, locations, moneyUnit()).table(), units(), money()));
    }

    private Unit moneyUnit() {
        return Unit.money(
                items.listed().stream().mapToDouble(AdvisedItems::change).max().orElse(0), 1);
    }

    private Chart units() {
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(units(Phrases.of("{0}, your plan", advice.own().get(0).plan().name()), ItemAdvice::ownUnits));
        lines.add(units(Phrases.of("recommended"), ItemAdvice::profitUnits));
        if (advice.service().isPresent()) {
            lines.add(units(Phrases.of("for the service level"), a -> a.serviceUnits() == null ? 0 : a.serviceUnits()));
        }
        DemandRange demand = new DemandRange(
                items.charted().stream().map(ItemAdvice::demandUnits).toList());
        lines.add(demand.line());
        double most = demand.most();
        for (Chart.Line line : lines) {
            most = Math.max(
                    most, line.points().stream().mapToDouble(p -> p[1]).max().orElse(0));
        }
        return new Chart(
                "advice-units",
                Phrases.of("Your stock, the recommended one, and demand"),
                Chart.Axis.labels("SKU", labels()),
                Chart.Axis.number(Phrases.of(
                                "units; the bracket is one standard deviation of a festival's demand either way"))
                        .around(0, most),
                lines,
                Table.NONE,
                "");
    }

    private Chart.Line units(String name, Function<ItemAdvice, Integer> of) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < items.charted().size(); i++) {
            points.add(new double[] {i, of.apply(items.charted().get(i))});
        }
        return new Chart.Line(name, Chart.Look.RANGES, points, List.of());
    }

    private Chart money() {
        Unit unit = moneyUnit();
        Ranges ranges = new Ranges(unit);
        for (int i = 0; i < items.charted().size(); i++) {
            ranges.add(i, items.charted().get(i).moreFen());
        }
        return ranges.withZero(
                "advice-money",
                Phrases.of("What the recommended units earn beyond those of {0}, by SKU", advice.baseName()),
                labels(),
                Phrases.of("difference in profit a festival ({0})", unit.name()),
                Phrases.of("recommended less {0}", advice.baseName()));
    }

    private List<String> labels() {
        return items.charted().stream().map(items::label).toList();
    }
}
