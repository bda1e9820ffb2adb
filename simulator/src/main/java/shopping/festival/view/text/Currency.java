package shopping.festival.view.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * The money that a reader counts in. Every account is kept in fen; amounts are turned into fen where they are read, and
 * back where they are shown.
 *
 * @param code three letters, such as USD
 * @param rmbPerUnit what one unit of it costs in RMB
 */
public record Currency(String code, double rmbPerUnit) {
    public static final Currency RMB = new Currency("RMB", 1);

    private static final int FEN_DIGITS = 2;
    private static final Set<String> HOME = Set.of("RMB", "CNY");

    public static boolean isHome(String code) {
        return HOME.contains(code);
    }

    public boolean isRmb() {
        return code.equals(RMB.code);
    }

    /** The nearest whole fen of an amount. */
    public long fen(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(rmbPerUnit))
                .movePointRight(FEN_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Fen that a unit of it is worth. */
    public double fenPerUnit() {
        return 100 * rmbPerUnit;
    }

    /** An amount to the hundredth, with decimals only if there are hundredths. */
    public String plain(long fen) {
        return plain(fen, RoundingMode.HALF_UP);
    }

    /** The same, rounded so that it is within a limit. */
    public String plain(long fen, RoundingMode mode) {
        BigDecimal amount =
                BigDecimal.valueOf(fen, FEN_DIGITS).divide(BigDecimal.valueOf(rmbPerUnit), FEN_DIGITS, mode);
        return amount.signum() == 0 || amount.stripTrailingZeros().scale() <= 0
                ? amount.toBigInteger().toString()
                : amount.toPlainString();
    }
}
