package shopping.festival.study.plan.trial;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Signs;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.text.Currency;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.People;

/** What a trial of plans comes to, in words: the decision first. */
public final class PlanWords {

    private PlanWords() {}

    /** All sentences in the order in which they are told. */
    public static List<String> sentences(PlanResult result) {
        List<String> sentences = new ArrayList<>();
        if (result.comparisons().isEmpty()) {
            sentences.add(alone(result));
        }
        for (Comparison comparison : result.comparisons()) {
            sentences.add(verdict(result, comparison));
            turns(comparison, result).ifPresent(sentences::add);
        }
        sentences.addAll(PriceWords.sentences(result));
        sentences.add(environment(result.market()));
        return sentences;
    }

    private static String alone(PlanResult result) {
        Estimate profit = result.plans().get(0).profit();
        return result.plans().get(0).name() + " earns " + amount(profit.mean()) + ", " + between(profit)
                + (isTold(profit) ? " on average over festivals like this." : ".")
                + RiskWords.alone(result.plans().get(0).profitFen());
    }

    /** Which plan earns more: by how much on average and how sure, in how many festivals, and how it is in a bad one. */
    public static String verdict(PlanResult result, Comparison c) {
        return onAverage(result, c) + RiskWords.of(c);
    }

    private static String onAverage(PlanResult result, Comparison c) {
        Estimate d = c.profit();
        return switch (c.verdict()) {
            case BETTER ->
                c.plan() + " earns " + amount(d.mean()) + " more than " + c.against() + " on average, " + between(d)
                        + ".";
            case WORSE ->
                c.plan() + " earns " + amount(-d.mean()) + " less than " + c.against() + " on average, "
                        + between(d.over(-1)) + ".";
            case TOO_SMALL_TO_MATTER ->
                c.plan() + " and " + c.against() + " are as good as each other: "
                        + (Verdict.isNone(d)
                                ? "they earn the same in each of " + festivals(d.n()) + "."
                                : "the difference, " + amount(d.mean()) + ", is " + between(d) + ", less than the "
                                        + amount(result.method().mattersFen()) + " that would matter.");
            case CANNOT_TELL -> isTold(d) ? doubtful(result, c) : tooFew(result, c);
        };
    }

    private static boolean isTold(Estimate e) {
        return e.n() >= Signs.LEAST;
    }

    private static String tooFew(PlanResult result, Comparison c) {
        return "Cannot tell whether " + c.plan() + " or " + c.against() + " earns more: "
                + festivals(result.method().replications())
                + " are too few, however well they agree (" + Signs.LEAST + " at least for 95 %); " + more(result, c)
                + ".";
    }

    private static String doubtful(PlanResult result, Comparison c) {
        Estimate d = c.profit();
        return "Cannot tell whether " + c.plan() + " or " + c.against() + " earns more: the difference is " + "between "
                + Amounts.between(d.least(), d.most()) + "; " + more(result, c) + ".";
    }

    private static String more(PlanResult result, Comparison c) {
        int more = Math.max(1, c.replicationsNeeded() - result.method().replications());
        return "about " + String.format(Locale.ROOT, "%,d", rounded(more)) + " more replications would";
    }

    /** Two figures: nobody knows it better. */
    private static long rounded(int n) {
        if (n < 20) {
            return n;
        }
        long step = (long) Math.pow(10, Math.floor(Math.log10(n)) - 1);
        return (n + step - 1) / step * step;
    }

    /** An interval in words, or why there is none. */
    public static String between(Estimate e) {
        if (!isTold(e)) {
            return "the mean of " + festivals(e.n()) + ": too few to say how sure that is (" + Signs.LEAST
                    + " at least for 95 %)";
        }
        if (e.least() == e.most()) {
            return "the same in each of " + festivals(e.n());
        }
        return "95 % sure between " + Amounts.between(e.least(), e.most());
    }

    private static String festivals(int n) {
        return n == 1 ? "one festival" : n + " festivals";
    }

    /** What would change the verdict; empty if there is none or it was not asked. */
    public static Optional<String> turns(Comparison c, PlanResult result) {
        boolean decided = c.verdict() == Verdict.BETTER || c.verdict() == Verdict.WORSE;
        Sensitivity asked = result.demandLevels();
        if (!decided || asked == null) {
            return Optional.empty();
        }
        return Optional.of(TurnWords.sentence(c, asked));
    }

    /** What the shop is up against, in one sentence. */
    public static String environment(PlanResult.Market m) {
        return "The shop meets the festival of " + m.scenario() + " as " + m.replications()
                + " replications without it were at scale " + People.plain(m.scale())
                + ", and is taken to be too small to change it; its own demand is simulated buyer by buyer."
                + rate();
    }

    private static String rate() {
        Currency shown = MoneyShown.currency();
        return shown.isRmb()
                ? ""
                : " Money is shown in " + shown.code() + ", at RMB " + People.plain(shown.rmbPerUnit()) + " for one.";
    }

    /** {@code RMB 41,200}: to three figures, exact below a thousand. */
    public static String amount(double fen) {
        return Amounts.text(fen, RoundingMode.HALF_EVEN);
    }
}
