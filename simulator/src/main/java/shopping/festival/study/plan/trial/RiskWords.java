package shopping.festival.study.plan.trial;

import java.util.Arrays;
import java.util.Locale;
import shopping.festival.base.statistics.Signs;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.html.Histogram;
import shopping.festival.view.text.Phrases;

/** What a seller meets who has one festival and no mean: how often a plan earns more, and how much less in a bad one. */
public final class RiskWords {
    /** A bad festival: one in so many is as bad or worse. */
    private static final int BAD = 20;

    private RiskWords() {}

    /** Empty if there are too few festivals to say so, or the plans never differ. */
    static String of(Comparison c) {
        boolean oneSubject = c.verdict() == Verdict.BETTER || c.verdict() == Verdict.WORSE;
        return of(c.differenceFen(), oneSubject ? Phrases.of("it") : c.plan(), c.against());
    }

    /** Of the best of several plans against the second. */
    static String ofBest(Ranking ranking) {
        double[] differences = ranking.leadFen();
        String second = ranking.others().get(0).name();
        return isTold(differences)
                ? sentence(
                        Phrases.of(
                                " Of single festivals {0} earns more than {1} in {2}",
                                ranking.best(), second, often(differences)),
                        differences,
                        ranking.best(),
                        second)
                : "";
    }

    /**
     * The same of any plan.
     *
     * @param differences its profit beyond the other's, festival by festival, fen
     * @param against the other's name
     */
    public static String of(double[] differences, String against) {
        return of(differences, Phrases.of("it"), against);
    }

    private static String of(double[] differences, String plan, String against) {
        return isTold(differences)
                ? sentence(
                        Phrases.of(" Of single festivals {0} earns more in {1}", plan, often(differences)),
                        differences,
                        plan,
                        against)
                : "";
    }

    private static boolean isTold(double[] differences) {
        return differences.length >= Signs.LEAST && Arrays.stream(differences).anyMatch(d -> d != 0);
    }

    private static String sentence(String begun, double[] differences, String plan, String against) {
        return differences.length < BAD
                ? Phrases.of("{0}.", begun)
                : Phrases.of("{0}; {1}.", begun, bad(differences, plan, against));
    }

    private static String often(double[] differences) {
        int n = differences.length;
        long won = Arrays.stream(differences).filter(d -> d > 0).count();
        return Phrases.of("{0} of {1}", count(won), count(n)) + tenths(won, n);
    }

    private static String tenths(long won, int n) {
        long tenths = Math.round(10.0 * won / n);
        if (n == 10 || won == 0 || won == n) {
            return "";
        }
        if (tenths == 0 || tenths == 10) {
            return tenths == 0 ? Phrases.of(" (fewer than one of ten)") : Phrases.of(" (more than nine of ten)");
        }
        return Phrases.of(" (about {0} of ten)", tenths);
    }

    private static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static String bad(double[] differences, String plan, String against) {
        double bad = Histogram.quantile(differences, 1.0 / BAD);
        String more = PlanWords.amount(Math.abs(bad));
        return bad < 0
                ? Phrases.of("in a bad one (1 in {0}) {1} earns {2} less than {3}, or worse", BAD, plan, more, against)
                : Phrases.of("even in a bad one (1 in {0}) {1} earns {2} more", BAD, plan, more);
    }

    /** The same of a plan by itself. */
    static String alone(double[] profits) {
        if (profits.length < BAD) {
            return "";
        }
        double bad = Histogram.quantile(profits, 1.0 / BAD);
        String amount = PlanWords.amount(Math.abs(bad));
        return bad < 0
                ? Phrases.of(" In a bad festival (1 in {0}) it loses {1} or more.", BAD, amount)
                : Phrases.of(" In a bad festival (1 in {0}) it earns {1} or less.", BAD, amount);
    }
}
