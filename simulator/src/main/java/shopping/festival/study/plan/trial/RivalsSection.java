package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** What rivals gained from the shop's stock-outs, and the shop from theirs. */
final class RivalsSection {
    private final PlanResult result;
    private final PlanFigures figures;

    RivalsSection(PlanResult result, PlanFigures figures) {
        this.result = result;
        this.figures = figures;
    }

    Section section() {
        List<String> columns = new ArrayList<>(List.of(Phrases.of("a festival")));
        result.plans().forEach(p -> columns.add(p.name()));
        Table.Maker table = Table.of(
                Phrases.of("Money that changed shops (mean ±half a 95 % interval)"), columns.toArray(String[]::new));
        for (Figure figure : List.of(Figure.RIVALS_GAINED_FEN, Figure.GAINED_FROM_RIVALS_FEN)) {
            Unit unit = figures.unit(figure);
            List<Cell> cells = new ArrayList<>();
            for (int p = 0; p < result.plans().size(); p++) {
                cells.add(Sure.cell(figures.of(p, figure), unit, PlanFigures.source(p, figure)));
            }
            String title = figure == Figure.RIVALS_GAINED_FEN
                    ? Phrases.of("rivals gained from the shop's stock-outs ({0})", unit.name())
                    : Phrases.of("the shop gained from rivals' stock-outs ({0})", unit.name());
            table.row(title, cells.toArray(Cell[]::new));
        }
        return new Section(
                "rivals",
                Phrases.of("The rivals"),
                List.of(Phrases.of(
                        "Buyers whom the shop turns away buy elsewhere if a rival has stock; those whom rivals turn away come to"
                                + " the shop.")),
                List.of(table.open()));
    }
}
