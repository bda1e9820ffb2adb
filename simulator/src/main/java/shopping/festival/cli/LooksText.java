package shopping.festival.cli;

import shopping.festival.base.problems.Problems;
import shopping.festival.base.statistics.Looks;
import shopping.festival.study.frame.OptionNames;
import shopping.festival.study.frame.OptionText;

/** How many replications, as typed: so many, or as many as it takes to be so precise. */
record LooksText(String replications, String replicationsMax, String precision) {
    private static final String AUTO = "auto";
    private static final int REPLICATIONS_LIMIT = 100_000;
    private static final double PRECISION_LEAST = 1e-6;

    /** What cannot be read is noted. */
    Looks read(Problems problems) {
        int most = new OptionText(OptionNames.REPLICATIONS_MAX, replicationsMax, problems)
                .count(Looks.FIRST, REPLICATIONS_LIMIT);
        double narrow = new OptionText(OptionNames.PRECISION, precision, problems).number(PRECISION_LEAST, 1);
        if (replications.trim().equals(AUTO)) {
            return Looks.until(narrow, most);
        }
        OptionText fixed = new OptionText(OptionNames.REPLICATIONS, replications, problems);
        if (!replications.trim().matches("[+-]?\\d+")) {
            fixed.wrong(replications, "is neither a whole number nor auto. Use 2 or more.");
            return Looks.fixed(2);
        }
        // An interval needs two.
        return Looks.fixed(fixed.count(2, REPLICATIONS_LIMIT));
    }
}
