package shopping.festival.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.statistics.Looks;
import shopping.festival.study.frame.OptionNames;
import shopping.festival.study.frame.OptionText;

/** How many replications, or how sure it shall be. */
final class LooksOptions {
    private static final String MATTERS = "--matters";
    private static final double MATTERS_MOST = 1e12;

    @Option(
            names = OptionNames.REPLICATIONS,
            paramLabel = "N|auto",
            defaultValue = "200",
            description = "Festivals each plan goes through, the same for all plans. auto: 30, 45, 68 ... until the"
                    + " difference is known precisely or known not to matter. Default: 200.")
    private String replications;

    @Option(
            names = OptionNames.REPLICATIONS_MAX,
            paramLabel = "N",
            defaultValue = "2000",
            description = "Where auto gives up, with exit code 4. Default: 2000.")
    private String replicationsMax;

    @Option(
            names = OptionNames.PRECISION,
            paramLabel = "X",
            defaultValue = "0.1",
            description = "Half an interval over its mean at which auto stops. Default: 0.1.")
    private String precision;

    @Option(
            names = MATTERS,
            paramLabel = "X",
            description =
                    "The least difference in profit that would change your mind, in RMB or the money of --currency. Default: a hundredth of the first"
                            + " plan's profit.")
    private @Nullable String matters;

    /** Reads them all; what cannot be read is noted. */
    Looks looks(Problems problems) {
        return new LooksText(replications, replicationsMax, precision).read(problems);
    }

    /** The least difference that matters in the money that is shown, NaN if the user did not say. */
    double matters(Problems problems) {
        return matters == null ? Double.NaN : new OptionText(MATTERS, matters, problems).number(0, MATTERS_MOST);
    }
}
