package shopping.festival.study.plan.trial;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** The shop's figures under each plan: their values, where they stand in the result, and the unit all plans share. */
final class PlanFigures {
    private final PlanResult result;

    PlanFigures(PlanResult result) {
        this.result = result;
    }

    /** The plan of the highest mean profit, the first of equal ones. */
    int best() {
        int best = 0;
        for (int p = 1; p < result.plans().size(); p++) {
            best = known(p, Figure.PROFIT_FEN).mean()
                            > known(best, Figure.PROFIT_FEN).mean()
                    ? p
                    : best;
        }
        return best;
    }

    /** Of what is no share, which may have none. */
    Estimate known(int plan, Figure figure) {
        return figure.among(result.plans().get(plan).figures());
    }

    @Nullable
    Estimate of(int plan, Figure figure) {
        return result.plans().get(plan).figures().get(figure.key());
    }

    /** Those that say something: of what most shops do not have, where it is anything. */
    List<Figure> told() {
        return Arrays.stream(Figure.values())
                .filter(f -> !f.isRare() || isEver(f))
                .toList();
    }

    /** Whether it is other than 0 under any plan. */
    boolean isEver(Figure figure) {
        return IntStream.range(0, result.plans().size()).anyMatch(p -> {
            Estimate e = of(p, figure);
            return e != null && e.mean() != 0;
        });
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
            case "return" -> new Unit(MoneyShown.unit(), 1);
            case "days" -> new Unit(Phrases.of("days"), 1);
            case "orders" -> Unit.count(Phrases.of("orders"), largest, 1);
            default -> Unit.count(Phrases.of("units"), largest, 1);
        };
    }
}
