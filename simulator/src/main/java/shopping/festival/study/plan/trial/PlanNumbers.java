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
import shopping.festival.view.text.Phrases;

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
            all.add(money(Phrases.of("Profit of {0}", name(p)), p, Figure.PROFIT_FEN));
        }
        if (result.comparisons().size() == 1) {
            Comparison c = result.comparisons().get(0);
            Estimate e = c.profit();
            Unit unit = Unit.money(Math.abs(e.mean()), 1);
            String note = c.verdict() == Verdict.CANNOT_TELL
                    ? Phrases.of("{0}, 95 % interval; the sign is not known", Sure.half(e, unit))
                    : Phrases.of("{0}, 95 % interval; same buyers, same luck", Sure.half(e, unit));
            all.add(new Page.Figure(
                    Phrases.of("{0} less {1}", c.plan(), c.against()),
                    Sure.figure(e, unit, "/comparisons/0/differences/profitFen/mean", true),
                    note));
        }
        int of = result.comparisons().size() == 1 && result.comparisons().get(0).verdict() == Verdict.CANNOT_TELL
                ? 0
                : figures.best();
        all.add(units(Phrases.of("Units sold, {0}", name(of)), of, Figure.SOLD_UNITS));
        all.add(money(Phrases.of("Lost for want of stock, {0}", name(of)), of, Figure.LOST_FEN));
        all.add(money(Phrases.of("Loss on what is left, {0}", name(of)), of, Figure.LEFTOVER_LOSS_FEN));
        if (all.size() < 6) {
            Estimate e = figures.known(of, Figure.SERVICE_LEVEL);
            Unit percent = new Unit("%", 0.01);
            all.add(new Page.Figure(
                    Phrases.of("SKUs that turn nobody away, {0}", name(of)),
                    Sure.figure(e, percent, PlanFigures.source(of, Figure.SERVICE_LEVEL), false),
                    Phrases.of("{0}; mean over SKUs and festivals", Sure.points(e, percent))));
        }
        return all;
    }

    private Page.Figure money(String label, int plan, Figure figure) {
        Estimate e = figures.known(plan, figure);
        Unit unit = Unit.money(Math.abs(e.mean()), 1);
        return new Page.Figure(
                label,
                Sure.figure(e, unit, PlanFigures.source(plan, figure), false),
                Phrases.of("{0}, 95 % interval of the mean of a festival", Sure.half(e, unit)));
    }

    private Page.Figure units(String label, int plan, Figure figure) {
        Estimate e = figures.known(plan, figure);
        Unit unit = figures.unit(figure);
        Estimate demand = figures.known(plan, Figure.DEMAND_UNITS);
        return new Page.Figure(
                label,
                Sure.figure(e, unit, PlanFigures.source(plan, figure), false),
                Phrases.of("of {0} units wanted", Numbers.text(Math.rint(demand.mean()))));
    }

    private String name(int plan) {
        return result.plans().get(plan).name();
    }
}
