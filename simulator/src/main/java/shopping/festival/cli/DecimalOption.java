package shopping.festival.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.frame.OptionText;
import shopping.festival.study.plan.shop.DecimalMark;

/** How the files of a seller's land write numbers. */
final class DecimalOption {
    private static final String NAME = "--decimal";
    private static final String COMMA = "comma";
    private static final String POINT = "point";

    @Option(
            names = NAME,
            paramLabel = "MARK",
            description =
                    "What stands before the decimals in your files: comma (1.250,50) or point (1,250.50). Default: told"
                            + " from the file, and refused where it can be meant in both ways.")
    private @Nullable String decimal;

    /** As good as nothing said where it is wrong, which is noted. */
    DecimalMark mark(Problems problems) {
        if (decimal == null || !new OptionText(NAME, decimal, problems).isKnown(decimal, List.of(COMMA, POINT))) {
            return DecimalMark.UNSAID;
        }
        return decimal.equals(COMMA) ? DecimalMark.COMMA : DecimalMark.POINT;
    }
}
