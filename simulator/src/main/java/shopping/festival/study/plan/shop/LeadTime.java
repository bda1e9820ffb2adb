package shopping.festival.study.plan.shop;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;

/** The time between order and receipt: gamma by its mean and coefficient of variation, fixed where that is 0. */
final class LeadTime {
    static final double HOURS_MAX = 2_400;
    /** With six decimals an hour's fraction is whole microseconds. */
    private static final int DECIMALS_MAX = 6;
    /** Below it a lead time is as good as fixed. */
    private static final double CV_LEAST = 1e-6;
    /** What is left of a coefficient that has been to a shape and back. */
    private static final MathContext CV_DIGITS = new MathContext(12);

    private LeadTime() {}

    /** Empty, and why is noted, if it cannot be told. */
    static Optional<Law> read(Cell hours, Cell cv) {
        double mean = hours.number(0, HOURS_MAX, " hours");
        double spread = cv.isEmpty() ? 0 : cv.number(0, ItemReader.CV_MAX, "; 0.3 stands for 30 %");
        if (mean < 0 || spread < 0) {
            return Optional.empty();
        }
        BigDecimal exact = BigDecimal.valueOf(mean);
        if (exact.stripTrailingZeros().scale() > DECIMALS_MAX) {
            hours.wrong("has more than " + DECIMALS_MAX + " decimals. Round it.");
            return Optional.empty();
        }
        double micros = exact.multiply(BigDecimal.valueOf(VirtualTime.HOUR)).doubleValue();
        boolean isFixed = spread < CV_LEAST || micros == 0;
        return Optional.of(isFixed ? Law.fixed(micros) : Law.gamma(1 / (spread * spread), micros));
    }

    static String hours(Law lead) {
        return BigDecimal.valueOf(lead.mean())
                .divide(BigDecimal.valueOf(VirtualTime.HOUR), DECIMALS_MAX, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String cv(Law lead) {
        return BigDecimal.valueOf(lead.cv())
                .round(CV_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
