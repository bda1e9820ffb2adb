package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

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
                result.plans().size() == 1 ? "The plan in numbers" : "The plans side by side",
                List.of("Means of a festival, and half a 95 % interval of that mean."),
                blocks());
    }

    private List<Section.Block> blocks() {
        int plans = result.plans().size();
        List<Section.Block> blocks = new ArrayList<>();
        blocks.add(table("The shop, a festival (mean ±half a 95 % interval)", true, plans == TOGETHER_MOST));
        if (plans > TOGETHER_MOST) {
            blocks.add(table("Differences from " + result.plans().get(0).name() + ", on the same draws", false, true));
        }
        return blocks;
    }

    private Table table(String caption, boolean plans, boolean differences) {
        List<String> columns = new ArrayList<>(List.of("figure"));
        if (plans) {
            result.plans().forEach(p -> columns.add(p.name()));
        }
        if (differences) {
            result.comparisons().forEach(c -> columns.add(plans ? c.plan() + " less " + c.against() : c.plan()));
        }
        Table.Maker table = Table.of(caption, columns.toArray(String[]::new));
        for (Figure figure : figures.told()) {
            Unit unit = figures.unit(figure);
            List<Cell> cells = new ArrayList<>();
            for (int p = 0; plans && p < result.plans().size(); p++) {
                cells.add(Sure.cell(figures.of(p, figure), unit, PlanFigures.source(p, figure)));
            }
            for (int c = 0; differences && c < result.comparisons().size(); c++) {
                Estimate e = result.comparisons().get(c).differences().get(figure.key());
                cells.add(Sure.change(e, unit, "/comparisons/" + c + "/differences/" + figure.key() + "/mean"));
            }
            boolean said = figure.title().startsWith(unit.name());
            table.row(figure.title() + (said ? "" : " (" + unit.name() + ")"), cells.toArray(Cell[]::new));
        }
        if (plans) {
            delivery(table, differences);
        }
        return table.open();
    }

    private void delivery(Table.Maker table, boolean differences) {
        List<Cell> cells = new ArrayList<>();
        for (int p = 0; p < result.plans().size(); p++) {
            cells.add(Sure.cell(
                    result.plans().get(p).deliveryDays(), new Unit("days", 1), "/plans/" + p + "/deliveryDays/mean"));
        }
        if (differences) {
            result.comparisons().forEach(c -> cells.add(Cell.of("–")));
        }
        table.row("from payment to the door (days)", cells.toArray(Cell[]::new));
    }
}
