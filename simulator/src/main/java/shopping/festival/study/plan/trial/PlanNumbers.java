package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Unit;

/** The few numbers of a trial to remember. */
final class PlanNumbers {
    /** Plans whose profit is among them. */
    private static final int PROFITS_MOST = 3;

    private final PlanResult result;
    private final PlanFigures figures;

    PlanNumbers(PlanResult result, PlanFigures figures) {
        this.result = result;
        this.figures = figures;
    }

    /** The best ones in the order of the command line, so that none is passed over that earns more. */
    private List<Integer> profitsTold() {
        return IntStream.range(0, result.plans().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        p -> -figures.known(p, Figure.PROFIT_FEN).mean()))
                .limit(PROFITS_MOST)
                .sorted()
                .toList();
    }

    List<Page.Figure> all() {
        List<Page.Figure> all = new ArrayList<>();
        for (int p : profitsTold()) {
            all.add(money("Profit of " + name(p), p, Figure.PROFIT_FEN));
        }
        if (result.comparisons().size() == 1) {
            Comparison c = result.comparisons().get(0);
            Estimate e = c.profit();
            Unit unit = Unit.money(Math.abs(e.mean()), 1);
            String note = c.verdict() == Verdict.CANNOT_TELL ? "the sign is not known" : "same buyers, same luck";
            all.add(new Page.Figure(
                    c.plan() + " less " + c.against(),
                    Sure.figure(e, unit, "/comparisons/0/differences/profitFen/mean", true),
                    Sure.half(e, unit) + ", 95 % interval; " + note));
        }
        int of = result.comparisons().size() == 1 && result.comparisons().get(0).verdict() == Verdict.CANNOT_TELL
                ? 0
                : figures.best();
        all.add(units("Units sold, " + name(of), of, Figure.SOLD_UNITS));
        all.add(money("Lost for want of stock, " + name(of), of, Figure.LOST_FEN));
        all.add(money("Loss on what is left, " + name(of), of, Figure.LEFTOVER_LOSS_FEN));
        if (all.size() < 6) {
            Estimate e = figures.known(of, Figure.SERVICE_LEVEL);
            Unit percent = new Unit("%", 0.01);
            all.add(new Page.Figure(
                    "SKUs that turn nobody away, " + name(of),
                    Sure.figure(e, percent, PlanFigures.source(of, Figure.SERVICE_LEVEL), false),
                    Sure.points(e, percent) + "; mean over SKUs and festivals"));
        }
        return all;
    }

    private Page.Figure money(String label, int plan, Figure figure) {
        Estimate e = figures.known(plan, figure);
        Unit unit = Unit.money(Math.abs(e.mean()), 1);
        return new Page.Figure(
                label,
                Sure.figure(e, unit, PlanFigures.source(plan, figure), false),
                Sure.half(e, unit) + ", 95 % interval of the mean of a festival");
    }

    private Page.Figure units(String label, int plan, Figure figure) {
        Estimate e = figures.known(plan, figure);
        Unit unit = figures.unit(figure);
        Estimate demand = figures.known(plan, Figure.DEMAND_UNITS);
        return new Page.Figure(
                label,
                Sure.figure(e, unit, PlanFigures.source(plan, figure), false),
                "of " + Numbers.text(Math.rint(demand.mean())) + " units wanted");
    }

    private String name(int plan) {
        return result.plans().get(plan).name();
    }
}
