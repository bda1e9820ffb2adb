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
        return of(c.differenceFen(), c.against());
    }

    /**
     * The same of any plan.
     *
     * @param differences its profit beyond the other's, festival by festival, fen
     * @param against the other's name
     */
    public static String of(double[] differences, String against) {
        int n = differences.length;
        if (n < Signs.LEAST || Arrays.stream(differences).allMatch(d -> d == 0)) {
            return "";
        }
        long won = Arrays.stream(differences).filter(d -> d > 0).count();
        String often = Phrases.of("{0} of {1}", count(won), count(n)) + tenths(won, n);
        return n < BAD
                ? Phrases.of(" Of single festivals it earns more in {0}.", often)
                : Phrases.of(" Of single festivals it earns more in {0}; {1}.", often, bad(differences, against));
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

    private static String bad(double[] differences, String against) {
        double bad = Histogram.quantile(differences, 1.0 / BAD);
        String more = PlanWords.amount(Math.abs(bad));
        return bad < 0
                ? Phrases.of("in a bad one (1 in {0}) it earns {1} less than {2}, or worse", BAD, more, against)
                : Phrases.of("even in a bad one (1 in {0}) it earns {1} more", BAD, more);
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
