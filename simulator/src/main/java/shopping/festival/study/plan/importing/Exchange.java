package shopping.festival.study.plan.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.plan.shop.TableCell;
import shopping.festival.study.plan.shop.TableFile;

/** Prices of an export in RMB, in which a shop's file is written. */
final class Exchange {
    private static final Set<String> HOME = Set.of("RMB", "CNY");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private final String currency;
    private final Optional<BigDecimal> rate;
    private final double marketRate;
    private final Set<String> used = new LinkedHashSet<>();

    /**
     * @param currency of all files that do not say; empty if the user did not
     * @param rate RMB for one of it, if the user says
     * @param marketRate RMB for a US dollar in the market
     */
    Exchange(String currency, Optional<BigDecimal> rate, double marketRate) {
        this.currency = currency.toUpperCase(Locale.ROOT);
        this.rate = rate;
        this.marketRate = marketRate;
    }

    /** Notes a currency for which there is no rate. */
    void check(Problems problems) {
        if (!currency.isEmpty() && !isKnown(currency)) {
            problems.addOption(
                    "--currency (" + currency + ") has no rate in this market. Add --rate, RMB for one of it.");
        }
        if (currency.isEmpty() && rate.isPresent()) {
            problems.addOption("--rate needs to know of which currency. Add --currency, such as USD.");
        }
    }

    private boolean isKnown(String code) {
        return HOME.contains(code) || code.equals("USD") || code.equals(currency) && rate.isPresent();
    }

    /** Whether the prices of a file that names no currency can be read. */
    boolean isSaid() {
        return !currency.isEmpty();
    }

    /**
     * An amount in RMB, rounded to fen; empty, and why is noted, if there is none.
     *
     * @param said what the row says of its currency, empty for nothing
     */
    Optional<BigDecimal> rmb(TableCell cell, String said) {
        Optional<BigDecimal> number = cell.number();
        if (number.isEmpty()) {
            return number;
        }
        if (number.get().signum() < 0 || number.get().compareTo(MOST) > 0) {
            cell.wrong("is " + (number.get().signum() < 0 ? "negative" : "out of range") + ". Use 0 to " + MOST + ".");
            return Optional.empty();
        }
        String code = said.isEmpty() ? currency : said.toUpperCase(Locale.ROOT);
        if (!isKnown(code)) {
            String shown = TableFile.shown(code);
            cell.wrong("is in " + shown + ", for which there is no rate. Add --currency " + shown
                    + " --rate with the RMB for one of it.");
            return Optional.empty();
        }
        used.add(code);
        return Optional.of(number.get().multiply(rateOf(code)).setScale(2, RoundingMode.HALF_UP));
    }

    private BigDecimal rateOf(String code) {
        if (HOME.contains(code)) {
            return BigDecimal.ONE;
        }
        return code.equals(currency) && rate.isPresent() ? rate.get() : BigDecimal.valueOf(marketRate);
    }

    /** How the prices were read, in words. */
    String told() {
        return String.join(
                "; ",
                used.stream()
                        .map(code -> HOME.contains(code)
                                ? "RMB as they stand"
                                : code + " at RMB " + rateOf(code).toPlainString()
                                        + (code.equals(currency) && rate.isPresent()
                                                ? " (--rate)"
                                                : " (the market's economics.rmbPerUsd)"))
                        .toList());
    }

    /** Whether any price was in other money than RMB. */
    boolean isForeign() {
        return !HOME.containsAll(used);
    }

    boolean isUsed() {
        return !used.isEmpty();
    }
}
