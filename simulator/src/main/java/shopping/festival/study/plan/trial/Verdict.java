package shopping.festival.study.plan.trial;

import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;

/** What a paired difference of profits says. */
public enum Verdict {
    BETTER,
    WORSE,
    /** Whatever the difference is, it is not worth a thought. */
    TOO_SMALL_TO_MATTER,
    CANNOT_TELL;

    /** More replications than anybody waits for. */
    private static final double MANY = 1e7;

    /** From the sign alone; a few replications that happen to agree say nothing, unless they all say nought. */
    public static Verdict of(Estimate difference, Student student) {
        if (isNone(difference)) {
            return TOO_SMALL_TO_MATTER;
        }
        if (!student.isSureOfSign(difference)) {
            return CANNOT_TELL;
        }
        return difference.mean() > 0 ? BETTER : WORSE;
    }

    /** @param matters the least difference in fen that would change a decision */
    public static Verdict of(Estimate difference, double matters, Student student) {
        return difference.n() >= student.leastForSign() && isTooSmall(difference, matters)
                ? TOO_SMALL_TO_MATTER
                : of(difference, student);
    }

    /** True if there was not the least difference in any of several replications. */
    static boolean isNone(Estimate difference) {
        return difference.n() > 1 && difference.mean() == 0 && difference.deviation() == 0;
    }

    private static boolean isTooSmall(Estimate difference, double matters) {
        return difference.low() != null && difference.least() >= -matters && difference.most() <= matters;
    }

    /**
     * True if a sequential comparison may stop: the difference is known well enough in proportion, or in money and its sign
     * too, or it is known not to matter.
     */
    static boolean isSettled(Estimate difference, double matters, Looks looks) {
        return isNone(difference)
                || isTooSmall(difference, matters)
                || looks.isPrecise(difference)
                || difference.signIsKnown() && difference.half() <= matters;
    }

    /** About how many replications in all would settle it: the soonest of the three ways. */
    static double neededToSettle(Estimate difference, double matters, Looks looks, Student student) {
        double mean = Math.abs(difference.mean());
        double half = Math.max(matters - mean, Math.min(matters, mean));
        double money = half > 0 ? replications(difference, half, student) : Double.POSITIVE_INFINITY;
        return Math.min(money, looks.needed(difference, student));
    }

    private static double replications(Estimate difference, double half, Student student) {
        double root = student.t(difference.n()) * difference.deviation() / half;
        return Math.ceil(root * root);
    }

    /**
     * About how many replications in all would tell the sign, or that the difference does not matter: whichever is sooner,
     * from half the width (t · s / √n) that the interval must come down to.
     */
    static int needed(Estimate difference, double matters, Student student) {
        int least = student.leastForSign();
        if (difference.deviation() == 0) {
            return Math.max(least, difference.n());
        }
        double mean = Math.abs(difference.mean());
        double spread = replications(difference, Math.max(mean, matters - mean), student);
        return (int) Math.max(least, Math.min(MANY, spread));
    }
}
