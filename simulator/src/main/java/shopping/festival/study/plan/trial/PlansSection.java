package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** The plans side by side, and by how much they differ from the first. */
final class PlansSection {
    /** With more plans the differences have a table of their own. */
    private static final int TOGETHER_MOST = 2;

    private final PlanResult result;
    private final PlanFigures figures;

    PlansSection(PlanResult result, PlanFigures figures) {
        this.result = result;
        this.figures = figures;
    }

    Section section() {
        return new Section(
                "plans",
                Phrases.counted(
                        "The plan in numbers",
                        "The plans side by side",
                        result.plans().size()),
                List.of(Phrases.of("Means of a festival, and half a 95 % interval of that mean.")),
                blocks());
    }

    private List<Section.Block> blocks() {
        int plans = result.plans().size();
        List<Section.Block> blocks = new ArrayList<>();
        blocks.add(
                table(Phrases.of("The shop, a festival (mean ±half a 95 % interval)"), true, plans == TOGETHER_MOST));
        if (plans > TOGETHER_MOST) {
            blocks.add(table(
                    Phrases.of(
                            "Differences from {0}, on the same draws",
                            result.plans().get(0).name()),
                    false,
                    true));
        }
        return blocks;
    }

    private Table table(String caption, boolean plans, boolean differences) {
        List<String> columns = new ArrayList<>(List.of(Phrases.of("figure")));
        // What decides stands first: on a phone there is room for little more.
        if (differences) {
            result.comparisons()
                    .forEach(c -> columns.add(plans ? Phrases.of("{0} less {1}", c.plan(), c.against()) : c.plan()));
        }
        if (plans) {
            result.plans().forEach(p -> columns.add(p.name()));
        }
        Table.Maker table = Table.of(caption, columns.toArray(String[]::new));
        for (Figure figure : figures.told()) {
            Unit unit = figures.unit(figure);
            Sure.Row row = new Sure.Row(unit);
            for (int c = 0; differences && c < result.comparisons().size(); c++) {
                Estimate e = result.comparisons().get(c).differences().get(figure.key());
                row.change(e, "/comparisons/" + c + "/differences/" + figure.key() + "/mean");
            }
            for (int p = 0; plans && p < result.plans().size(); p++) {
                row.cell(figures.of(p, figure), PlanFigures.source(p, figure));
            }
            String title = figure.title();
            boolean said = title.startsWith(unit.name());
            table.row(said ? title : Phrases.of("{0} ({1})", title, unit.name()), row.cells());
        }
        if (plans) {
            delivery(table, differences);
        }
        return table.open();
    }

    private void delivery(Table.Maker table, boolean differences) {
        List<Cell> cells = new ArrayList<>();
        if (differences) {
            result.comparisons().forEach(c -> cells.add(Cell.of("–")));
        }
        for (int p = 0; p < result.plans().size(); p++) {
            cells.add(Sure.cell(
                    result.plans().get(p).deliveryDays(),
                    new Unit(Phrases.of("days"), 1),
                    "/plans/" + p + "/deliveryDays/mean"));
        }
        table.row(Phrases.of("from payment to the door (days)"), cells.toArray(Cell[]::new));
    }
}
