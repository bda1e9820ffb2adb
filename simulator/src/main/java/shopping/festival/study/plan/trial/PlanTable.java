package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** A trial of plans as tables for the terminal, no wider than a hundred columns. */
final class PlanTable {
    /** Plans side by side; more would not fit. */
    private static final int PLANS_MOST = 3;

    private static final int WIDTH = 100;
    private static final int NAME_PLACES = 20;
    private static final int WORST_MOST = 10;

    private PlanTable() {}

    /** The shop under each plan, a row a figure. */
    static List<String> shop(PlanResult result) {
        List<String> lines = blocks(result, PLANS_MOST);
        boolean fits = lines.stream().allMatch(line -> TextTable.width(line) <= WIDTH);
        return fits ? lines : blocks(result, PLANS_MOST - 1);
    }

    private static List<String> blocks(PlanResult result, int most) {
        List<String> lines = new ArrayList<>();
        int plans = result.plans().size();
        for (int from = 0; from < plans; from += most) {
            if (from > 0) {
                lines.add("");
            }
            lines.addAll(block(result, from, Math.min(plans, from + most)));
        }
        return lines;
    }

    private static List<String> block(PlanResult result, int from, int to) {
        boolean two = result.plans().size() == 2;
        TextTable table = new TextTable(1);
        List<String> titles = new ArrayList<>(List.of(""));
        for (int p = from; p < to; p++) {
            titles.add(TextTable.cut(result.plans().get(p).name(), NAME_PLACES));
        }
        if (two) {
            titles.add(Phrases.of("difference"));
        }
        table.row(titles);
        PlanFigures figures = new PlanFigures(result);
        for (Figure figure : figures.told()) {
            List<String> row = new ArrayList<>(List.of(figure.title()));
            for (int p = from; p < to; p++) {
                row.add(cell(figure, result.plans().get(p).figures().get(figure.key())));
            }
            if (two) {
                row.add(cell(figure, result.comparisons().get(0).differences().get(figure.key())));
            }
            table.row(row);
        }
        return table.lines();
    }

    static String cell(Figure figure, @Nullable Estimate e) {
        return switch (figure.unit()) {
            case "fen" -> PlusMinus.money(e);
            case "share" -> PlusMinus.percent(e);
            case "return", "days" -> PlusMinus.hundredths(e);
            default -> PlusMinus.count(e);
        };
    }

    /** The items that lose most for want of stock under the first plan. */
    static List<String> worst(PlanResult result) {
        TextTable table = new TextTable(2);
        List<String> titles = new ArrayList<>(List.of(
                Phrases.of("sku"),
                Phrases.of("name"),
                Phrases.of("demand"),
                Phrases.of("sold out"),
                Phrases.of("median at")));
        boolean several = result.plans().size() > 1;
        result.plans().stream()
                .limit(PLANS_MOST)
                .forEach(p -> titles.add(
                        several ? Phrases.of("lost, {0}", TextTable.cut(p.name(), 10)) : Phrases.of("lost")));
        table.row(titles);
        for (PlanResult.SkuAnswer sku : result.skus().stream().limit(WORST_MOST).toList()) {
            PlanResult.SkuPlan first = sku.plans().get(0);
            if (mean(first, Figure.LOST_FEN) <= 0) {
                break;
            }
            List<String> row = new ArrayList<>();
            row.add(TextTable.cut(sku.sku(), 14));
            row.add(TextTable.cut(sku.name(), NAME_PLACES));
            row.add(People.count(mean(first, Figure.DEMAND_UNITS)));
            row.add(People.percent(mean(first, Figure.SOLD_OUT)));
            row.add(first.soldOutMinutes() == null ? "-" : clock(first.soldOutMinutes()[1]));
            sku.plans().stream().limit(PLANS_MOST).forEach(p -> row.add(People.money(mean(p, Figure.LOST_FEN))));
            table.row(row);
        }
        return table.lines();
    }

    private static double mean(PlanResult.SkuPlan plan, Figure figure) {
        Estimate e = plan.figures().get(figure.key());
        return e == null ? 0 : e.mean();
    }

    /** {@code 09:40}. */
    static String clock(int minute) {
        return VirtualTime.clock(minute * VirtualTime.MINUTE).substring(0, 5);
    }
}
