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
import shopping.festival.view.text.Phrases;

/** What a trial of plans comes to, in words: the decision first. */
public final class PlanWords {

    private PlanWords() {}

    /** All sentences in the order in which they are told. */
    public static List<String> sentences(PlanResult result) {
        List<String> sentences = new ArrayList<>();
        if (result.comparisons().isEmpty()) {
            sentences.add(alone(result));
        }
        best(result).ifPresent(sentences::add);
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
        return alone(result.plans().get(0).name(), profit)
                + RiskWords.alone(result.plans().get(0).profitFen());
    }

    private static String alone(String name, Estimate profit) {
        String amount = amount(Math.abs(profit.mean()));
        String between = profitBetween(profit);
        if (isTold(profit)) {
            return profit.mean() < 0
                    ? Phrases.of("{0} loses {1}, {2} on average over festivals like this.", name, amount, between)
                    : Phrases.of("{0} earns {1}, {2} on average over festivals like this.", name, amount, between);
        }
        return profit.mean() < 0
                ? Phrases.of("{0} loses {1}, {2}.", name, amount, between)
                : Phrases.of("{0} earns {1}, {2}.", name, amount, between);
    }

    /** Which of more than two plans earns most, by how much and how often against the second; empty of fewer. */
    static Optional<String> best(PlanResult result) {
        if (result.plans().size() <= 2) {
            return Optional.empty();
        }
        Ranking ranking = Ranking.of(
                result.plans().stream()
                        .map(p -> new Ranking.Entry(p.name(), p.profitFen()))
                        .toList(),
                result.method().mattersFen());
        return Optional.of(Phrases.of(
                        "Of {0} plans {1}",
                        result.plans().size(),
                        RankingWords.verdict(ranking, result.method().mattersFen()))
                + RiskWords.ofBest(ranking));
    }

    /** Which plan earns more: by how much on average and how sure, in how many festivals, and how it is in a bad one. */
    public static String verdict(PlanResult result, Comparison c) {
        return onAverage(result, c) + RiskWords.of(c);
    }

    private static String onAverage(PlanResult result, Comparison c) {
        Estimate d = c.profit();
        return switch (c.verdict()) {
            case BETTER ->
                Phrases.of(
                        "{0} earns {1} more than {2} on average, {3}.",
                        c.plan(), amount(d.mean()), c.against(), between(d));
            case WORSE ->
                Phrases.of(
                        "{0} earns {1} less than {2} on average, {3}.",
                        c.plan(), amount(-d.mean()), c.against(), between(d.over(-1)));
            case TOO_SMALL_TO_MATTER ->
                Verdict.isNone(d)
                        ? Phrases.of(
                                "{0} and {1} are as good as each other: they earn the same in each of {2} festivals.",
                                c.plan(), c.against(), d.n())
                        : Phrases.of(
                                "{0} and {1} are as good as each other: the difference, {2}, is {3}, less than the {4}"
                                        + " that would matter.",
                                c.plan(),
                                c.against(),
                                amount(d.mean()),
                                between(d),
                                amount(result.method().mattersFen()));
            case CANNOT_TELL -> isTold(d) ? doubtful(result, c) : tooFew(result, c);
        };
    }

    private static boolean isTold(Estimate e) {
        return e.n() >= Signs.LEAST;
    }

    private static String tooFew(PlanResult result, Comparison c) {
        int n = result.method().replications();
        return Phrases.counted(
                "Cannot tell whether {0} or {1} earns more: one festival are too few, however well they agree ({2} at"
                        + " least for 95 %); {3}.",
                "Cannot tell whether {0} or {1} earns more: {4} festivals are too few, however well they agree ({2} at"
                        + " least for 95 %); {3}.",
                n,
                c.plan(),
                c.against(),
                Signs.LEAST,
                more(result, c),
                n);
    }

    private static String doubtful(PlanResult result, Comparison c) {
        Estimate d = c.profit();
        return Phrases.of(
                "Cannot tell whether {0} or {1} earns more: {0} may earn from {2} to {3} than {1}; {4}.",
                c.plan(),
                c.against(),
                than(d.least(), RoundingMode.FLOOR),
                than(d.most(), RoundingMode.CEILING),
                more(result, c));
    }

    /** {@code RMB 4,920 less}. */
    private static String than(double fen, RoundingMode outward) {
        String amount = Amounts.text(fen, outward).replace("-", "");
        return fen < 0 ? Phrases.of("{0} less", amount) : Phrases.of("{0} more", amount);
    }

    private static String more(PlanResult result, Comparison c) {
        int more = Math.max(1, c.replicationsNeeded() - result.method().replications());
        return Phrases.of("about {0} more replications would", String.format(Locale.ROOT, "%,d", rounded(more)));
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
            return Phrases.counted(
                    "the mean of one festival: too few to say how sure that is ({0} at least for 95 %)",
                    "the mean of {1} festivals: too few to say how sure that is ({0} at least for 95 %)",
                    e.n(),
                    Signs.LEAST,
                    e.n());
        }
        if (e.least() == e.most()) {
            return Phrases.of("the same in each of {0} festivals", e.n());
        }
        return Phrases.of(
                "95 % sure between {0} and {1}",
                Amounts.text(e.least(), RoundingMode.FLOOR), Amounts.text(e.most(), RoundingMode.CEILING));
    }

    /** The interval of a profit, whose ends may be losses. */
    static String profitBetween(Estimate e) {
        if (!isTold(e) || e.least() == e.most() || e.least() >= 0) {
            return between(e);
        }
        return e.most() <= 0
                ? between(e.over(-1))
                : Phrases.of(
                        "95 % sure between a loss of {0} and a profit of {1}",
                        Amounts.text(-e.least(), RoundingMode.CEILING), Amounts.text(e.most(), RoundingMode.CEILING));
    }

    /** {@code earns RMB 41,200}, {@code loses RMB 224,000}. */
    public static String earns(double fen) {
        String amount = amount(Math.abs(fen));
        return fen < 0 ? Phrases.of("loses {0}", amount) : Phrases.of("earns {0}", amount);
    }

    /** {@code earn RMB 41,200}, {@code lose RMB 224,000}: after "would". */
    public static String earn(double fen) {
        String amount = amount(Math.abs(fen));
        return fen < 0 ? Phrases.of("lose {0}", amount) : Phrases.of("earn {0}", amount);
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
        return Phrases.of(
                        "The shop meets the festival of {0} as {1} replications without it were at scale {2}, and is"
                                + " taken to be too small to change it; its own demand is simulated buyer by buyer.",
                        m.scenario(), m.replications(), People.plain(m.scale()))
                + rate();
    }

    private static String rate() {
        Currency shown = MoneyShown.currency();
        return shown.isRmb()
                ? ""
                : Phrases.of(
                        " Money is shown in {0}, at RMB {1} for one.", shown.code(), People.plain(shown.rmbPerUnit()));
    }

    /** {@code RMB 41,200}: to three figures, exact below a thousand. */
    public static String amount(double fen) {
        return Amounts.text(fen, RoundingMode.HALF_EVEN);
    }
}
