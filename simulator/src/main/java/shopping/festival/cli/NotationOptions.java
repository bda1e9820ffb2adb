package shopping.festival.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.OptionText;
import shopping.festival.study.plan.shop.Notation;
import shopping.festival.view.text.Currency;

/** How a seller writes numbers and money, and in what money figures are shown. */
final class NotationOptions {
    private static final double RATE_LEAST = 1e-6;
    private static final double RATE_MOST = 1e6;
    private static final String DOLLAR = "USD";

    @Mixin
    private DecimalOption decimal;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Show money in it, as in USD, at --rate. Amounts of your shop's file stay RMB unless its"
                    + " column currency says otherwise; plan.json and recommend.json count in fen of RMB always.")
    private @Nullable String currency;

    @Option(
            names = "--rate",
            paramLabel = "RMB",
            description = "RMB for one of it. Default: the market's rate of the US dollar.")
    private @Nullable String rate;

    /**
     * As good as nothing said where it is wrong, which is noted.
     *
     * @param market empty if it could not be read
     */
    Notation notation(Optional<Scenario> market, Problems problems) {
        return new Notation(decimal.mark(problems), currency(market, problems));
    }

    private Currency currency(Optional<Scenario> market, Problems problems) {
        double said = rate == null ? 0 : new OptionText("--rate", rate, problems).number(RATE_LEAST, RATE_MOST);
        if (currency == null) {
            if (rate != null) {
                problems.addOption("--rate needs to know of which currency. Add --currency, such as USD.");
            }
            return Currency.RMB;
        }
        String code = currency.trim().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            problems.addOption(
                    "--currency (" + currency + ") is no code of a currency. Write its three letters, such as USD.");
            return Currency.RMB;
        }
        if (Currency.isHome(code)) {
            if (rate != null) {
                problems.addOption(
                        "--rate (" + rate + ") is that of RMB to itself. Leave it out, or name another --currency.");
            }
            return Currency.RMB;
        }
        if (rate == null && !code.equals(DOLLAR)) {
            problems.addOption(
                    "--currency (" + currency + ") has no rate in this market. Add --rate, RMB for one of it.");
            return Currency.RMB;
        }
        return new Currency(
                code,
                rate != null
                        ? said
                        : market.map(m -> m.market().economics().exports().rmbPerUsd())
                                .orElse(1.0));
    }
}
