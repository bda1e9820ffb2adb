package shopping.festival.study.plan.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Unit;

/** The page of a trial of plans: the decision first. */
public final class PlanPage {
    /** Plans whose profit stands among the numbers to remember. */
    private static final int PROFITS_MOST = 3;

    private final PlanResult result;
    private final PlanFigures figures;
    private final int best;
    private final List<Section> more;

    private PlanPage(PlanResult result, List<Section> more) {
        this.result = result;
        this.more = more;
        this.figures = new PlanFigures(result);
        this.best = best(result);
    }

    public static Page of(PlanResult result) {
        return of(result, List.of());
    }

    /** @param more what else was asked: {@link WhySection}, {@link FulfilmentSection} */
    public static Page of(PlanResult result, List<Section> more) {
        return new PlanPage(result, more).page();
    }

    /** The plan of the highest mean profit, the first of equal ones. */
    private static int best(PlanResult result) {
        int best = 0;
        for (int p = 1; p < result.plans().size(); p++) {
            best = profit(result, p).mean() > profit(result, best).mean() ? p : best;
        }
        return best;
    }

    private static Estimate profit(PlanResult result, int plan) {
        return result.plans().get(plan).figures().get(Figure.PROFIT_FEN.key());
    }

    private Page page() {
        String shop = Objects.toString(
                Path.of(result.facts().shop()).getFileName(), result.facts().shop());
        PlanNotes notes = new PlanNotes(result);
        return new Page(
                shop + ": which stock plan?",
                shop + ", " + Numbers.text(result.facts().items())
                        + (result.facts().items() == 1 ? " item" : " items") + ", at the festival of "
                        + result.market().scenario(),
                headline(),
                lead(),
                remembered(),
                sections(notes),
                PlanNotes.terms(),
                notes.footer());
    }

    /** Of several plans the one that earns most on average is told of, and never as surely better than it is. */
    private String headline() {
        return switch (result.comparisons().size()) {
            case 0 -> PlanWords.sentences(result).get(0);
            case 1 -> PlanWords.verdict(result, result.comparisons().get(0));
            default -> "Of " + result.plans().size() + " plans " + name(best) + " earns most on average: " + most();
        };
    }

    private String most() {
        String profit = PlanWords.amount(profit(result, best).mean()) + " a festival";
        if (best == 0) {
            return profit + ".";
        }
        Comparison c = result.comparisons().get(best - 1);
        return switch (c.verdict()) {
            case BETTER ->
                PlanWords.amount(c.differences().get(Figure.PROFIT_FEN.key()).mean()) + " more than " + name(0) + ".";
            case TOO_SMALL_TO_MATTER -> profit + ", too little more than " + name(0) + " to matter.";
            default -> profit + ", but nobody can tell yet whether that is more than " + name(0) + ".";
        };
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>();
        for (int c = 0; c < result.comparisons().size(); c++) {
            Comparison comparison = result.comparisons().get(c);
            if (result.comparisons().size() > 1) {
                lead.add(PlanWords.verdict(result, comparison));
            }
            String turns = turns(comparison, result);
            if (turns != null) {
                lead.add(turns);
            }
        }
        if (!result.method().reached()) {
            lead.add("After " + Numbers.text(result.method().replications())
                    + " festivals it is not known as precisely as was asked; about "
                    + Numbers.text(result.method().replicationsNeeded()) + " would do.");
        }
        if (!result.warnings().isEmpty()) {
            lead.add(
                    result.warnings().size() == 1
                            ? "One warning stands below: read it before you believe this."
                            : result.warnings().size() + " warnings stand below: read them before you believe this.");
        }
        return lead;
    }

    /** What would change a verdict, and which one where there are several; null if nothing is known to, or nobody wins. */
    static String turns(Comparison comparison, PlanResult result) {
        String turns = PlanWords.turns(comparison, result);
        if (turns == null || comparison.verdict() == Verdict.TOO_SMALL_TO_MATTER) {
            return null;
        }
        return result.comparisons().size() == 1
                ? turns
                : "Of " + comparison.plan() + " and " + comparison.against() + ", " + turns;
    }

    /** The best ones in the order of the command line, so that none is passed over that earns more. */
    private List<Integer> profitsTold() {
        return IntStream.range(0, result.plans().size())
                .boxed()
                .sorted(Comparator.comparingDouble(p -> -profit(result, p).mean()))
                .limit(PROFITS_MOST)
                .sorted()
                .toList();
    }

    private String name(int plan) {
        return result.plans().get(plan).name();
    }

    private List<Page.Figure> remembered() {
        List<Page.Figure> all = new ArrayList<>();
        for (int p : profitsTold()) {
            all.add(money("Profit of " + name(p), p, Figure.PROFIT_FEN));
        }
        if (result.comparisons().size() == 1) {
            Comparison c = result.comparisons().get(0);
            Estimate e = c.differences().get(Figure.PROFIT_FEN.key());
            Unit unit = Unit.money(Math.abs(e.mean()), 1);
            String note = c.verdict() == Verdict.CANNOT_TELL ? "the sign is not known" : "same buyers, same luck";
            all.add(new Page.Figure(
                    c.plan() + " less " + c.against(),
                    Sure.figure(e, unit, "/comparisons/0/differences/profitFen/mean", true),
                    Sure.half(e, unit) + ", 95 % interval; " + note));
        }
        int of = result.comparisons().size() == 1 && result.comparisons().get(0).verdict() == Verdict.CANNOT_TELL
                ? 0
                : best;
        all.add(units("Units sold, " + name(of), of, Figure.SOLD_UNITS));
        all.add(money("Lost for want of stock, " + name(of), of, Figure.LOST_FEN));
        all.add(money("Loss on what is left, " + name(of), of, Figure.LEFTOVER_LOSS_FEN));
        if (all.size() < 6) {
            Estimate e = figures.of(of, Figure.SERVICE_LEVEL);
            Unit percent = new Unit("%", 0.01);
            all.add(new Page.Figure(
                    "SKUs that turn nobody away, " + name(of),
                    Sure.figure(e, percent, PlanFigures.source(of, Figure.SERVICE_LEVEL), false),
                    Sure.half(e, percent) + " points; mean over SKUs and festivals"));
        }
        return all;
    }

    private Page.Figure money(String label, int plan, Figure figure) {
        Estimate e = figures.of(plan, figure);
        Unit unit = Unit.money(Math.abs(e.mean()), 1);
        return new Page.Figure(
                label,
                Sure.figure(e, unit, PlanFigures.source(plan, figure), false),
                Sure.half(e, unit) + ", 95 % interval of the mean of a festival");
    }

    private Page.Figure units(String label, int plan, Figure figure) {
        Estimate e = figures.of(plan, figure);
        Unit unit = figures.unit(figure);
        Estimate demand = figures.of(plan, Figure.DEMAND_UNITS);
        return new Page.Figure(
                label,
                Sure.figure(e, unit, PlanFigures.source(plan, figure), false),
                "of " + Numbers.text(Math.rint(demand.mean())) + " units wanted");
    }

    private List<Section> sections(PlanNotes notes) {
        PlanItems items = new PlanItems(result);
        PlanStock stock = new PlanStock(result, items);
        PlanProfit profit = new PlanProfit(result);
        PlanLosses losses = new PlanLosses(result, items);
        Section plans = new Section(
                "plans",
                result.plans().size() == 1 ? "The plan in numbers" : "The plans side by side",
                List.of("Means of a festival, and half a 95 % interval of that mean."),
                figures.blocks());
        List<Section> sections = new ArrayList<>();
        Stream.of(
                        PlanNotes.warnings(result.warnings()),
                        plans,
                        profit.demandLevels(),
                        stock.demand(),
                        stock.soldOut(),
                        profit.distribution(),
                        result.comparisons().isEmpty() ? null : profit.differences(),
                        losses.lost())
                .filter(Objects::nonNull)
                .forEach(sections::add);
        sections.addAll(more);
        sections.add(losses.rivals());
        sections.add(notes.method());
        return sections;
    }
}
