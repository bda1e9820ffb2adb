package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** The shop's figures under each plan, and by how much they differ from those of the first. */
final class PlanFigures {
    /** With more plans the differences have a table of their own. */
    private static final int TOGETHER_MOST = 2;

    private final PlanResult result;

    PlanFigures(PlanResult result) {
        this.result = result;
    }

    List<Section.Block> blocks() {
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
        for (Figure figure : Figure.values()) {
            Unit unit = unit(figure);
            List<Cell> cells = new ArrayList<>();
            for (int p = 0; plans && p < result.plans().size(); p++) {
                cells.add(Sure.cell(of(p, figure), unit, source(p, figure)));
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

    Estimate of(int plan, Figure figure) {
        return result.plans().get(plan).figures().get(figure.key());
    }

    static String source(int plan, Figure figure) {
        return "/plans/" + plan + "/figures/" + figure.key() + "/mean";
    }

    /** The same for all plans. */
    Unit unit(Figure figure) {
        double largest = 0;
        for (int p = 0; p < result.plans().size(); p++) {
            Estimate e = of(p, figure);
            largest = e == null ? largest : Math.max(largest, Math.abs(e.mean()));
        }
        return switch (figure.unit()) {
            case "fen" -> Unit.money(largest, 1);
            case "share" -> new Unit("%", 0.01);
            default -> Unit.count("units", largest, 1);
        };
    }
}
