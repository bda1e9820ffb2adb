package shopping.festival.study.plan.trial;

import java.util.Arrays;
import java.util.Locale;
import shopping.festival.base.statistics.Signs;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.html.Histogram;

/** What a seller meets who has one festival and no mean: how often a plan earns more, and how much less in a bad one. */
public final class RiskWords {
    /** A bad festival: one in so many is as bad or worse. */
    private static final int BAD = 20;

    private RiskWords() {}

    /** Empty if there are too few festivals to say so, or the plans never differ. */
    static String of(Comparison c) {
        boolean oneSubject = c.verdict() == Verdict.BETTER || c.verdict() == Verdict.WORSE;
        return of(c.differenceFen(), oneSubject ? "it" : c.plan(), c.against(), "earns more");
    }

    /** Of the best of several plans against the second. */
    static String ofBest(Ranking ranking) {
        String second = ranking.others().get(0).name();
        return of(ranking.leadFen(), ranking.best(), second, "earns more than " + second);
    }

    /**
     * The same of any plan.
     *
     * @param differences its profit beyond the other's, festival by festival, fen
     * @param against the other's name
     */
    public static String of(double[] differences, String against) {
        return of(differences, "it", against, "earns more");
    }

    private static String of(double[] differences, String plan, String against, String more) {
        int n = differences.length;
        if (n < Signs.LEAST || Arrays.stream(differences).allMatch(d -> d == 0)) {
            return "";
        }
        long won = Arrays.stream(differences).filter(d -> d > 0).count();
        String text = " Of single festivals " + plan + " " + more + " in "
                + String.format(Locale.ROOT, "%,d of %,d", won, n) + tenths(won, n);
        return n < BAD ? text + "." : text + "; " + bad(differences, plan, against) + ".";
    }

    private static String tenths(long won, int n) {
        long tenths = Math.round(10.0 * won / n);
        if (n == 10 || won == 0 || won == n) {
            return "";
        }
        if (tenths == 0 || tenths == 10) {
            return tenths == 0 ? " (fewer than one of ten)" : " (more than nine of ten)";
        }
        return String.format(Locale.ROOT, " (about %d of ten)", tenths);
    }

    private static String bad(double[] differences, String plan, String against) {
        double bad = Histogram.quantile(differences, 1.0 / BAD);
        String more = PlanWords.amount(Math.abs(bad));
        return bad < 0
                ? "in a bad one (1 in 20) " + plan + " earns " + more + " less than " + against + ", or worse"
                : "even in a bad one (1 in 20) " + plan + " earns " + more + " more";
    }

    /** The same of a plan by itself. */
    static String alone(double[] profits) {
        if (profits.length < BAD) {
            return "";
        }
        double bad = Histogram.quantile(profits, 1.0 / BAD);
        return " In a bad festival (1 in 20) it " + PlanWords.earns(bad) + (bad < 0 ? " or more." : " or less.");
    }
}
