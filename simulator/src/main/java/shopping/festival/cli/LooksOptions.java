package shopping.festival.cli;

import java.util.List;
import picocli.CommandLine.Option;
import shopping.festival.report.People;
import shopping.festival.statistics.Looks;

/** How many replications, or how sure it shall be. */
final class LooksOptions {
    private static final String AUTO = "auto";
    private static final int REPLICATIONS_LIMIT = 100_000;
    private static final double PRECISION_LEAST = 1e-6;

    static final String REPLICATIONS = "--replications";
    static final String REPLICATIONS_MAX = "--replications-max";
    static final String PRECISION = "--precision";

    @Option(
            names = REPLICATIONS,
            paramLabel = "N|auto",
            defaultValue = "200",
            description = "Festivals each plan goes through, the same for all plans. auto: 30, 45, 68 ... until the"
                    + " difference is known precisely or known not to matter. Default: 200.")
    private String replications;

    @Option(
            names = REPLICATIONS_MAX,
            paramLabel = "N",
            defaultValue = "2000",
            description = "Where auto gives up, with exit code 4. Default: 2000.")
    private String replicationsMax;

    @Option(
            names = PRECISION,
            paramLabel = "X",
            defaultValue = "0.1",
            description = "Half an interval over its mean at which auto stops. Default: 0.1.")
    private String precision;

    @Option(
            names = "--matters",
            paramLabel = "RMB",
            description = "The least difference in profit that would change your mind. Default: a hundredth of the first"
                    + " plan's profit.")
    private String matters;

    /** Reads them all; what cannot be read is noted. */
    Looks looks(List<String> mistakes) {
        int most = new OptionText(REPLICATIONS_MAX, replicationsMax, mistakes).count(Looks.FIRST, REPLICATIONS_LIMIT);
        double narrow = number(PRECISION, precision, PRECISION_LEAST, 1, mistakes);
        if (replications.trim().equals(AUTO)) {
            return Looks.until(narrow, most);
        }
        if (!replications.trim().matches("[+-]?\\d+")) {
            mistakes.add(REPLICATIONS + " (" + replications + ") is neither a whole number nor auto. Use 2 or more.");
            return Looks.fixed(2);
        }
        // An interval needs two.
        return Looks.fixed(new OptionText(REPLICATIONS, replications, mistakes).count(2, REPLICATIONS_LIMIT));
    }

    /** The least difference that matters in fen, NaN if the user did not say. */
    double mattersFen(List<String> mistakes) {
        return matters == null ? Double.NaN : 100 * number("--matters", matters, 0, 1e12, mistakes);
    }

    static double number(String option, String text, double least, double most, List<String> mistakes) {
        String rule = "Use " + People.plain(least) + " to "
                + People.plain(most) + ".";
        try {
            double x = Double.parseDouble(text.trim());
            if (x >= least && x <= most) {
                return x;
            }
            mistakes.add(option + " (" + text + ") is out of range. " + rule);
        } catch (NumberFormatException e) {
            mistakes.add(option + " (" + text + ") is not a number. " + rule);
        }
        return most;
    }
}
