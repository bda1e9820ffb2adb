package shopping.festival.view.text;

import java.util.Locale;

/**
 * The money in which amounts are shown while a command is at work: RMB unless it says otherwise. It is the same for every
 * number that a command tells, as its language and the way its decimals are written are, so it is said once and not handed
 * to each of a hundred sentences and tables; no account and no file for programs knows of it.
 */
public final class MoneyShown {
    private static final Scoped<Currency> SHOWN = new Scoped<>(Currency.RMB);

    /** What is at work while its money is shown in some currency. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private MoneyShown() {}

    public static Currency currency() {
        return SHOWN.get();
    }

    /** {@code RMB}. */
    public static String code() {
        return currency().code();
    }

    /** {@code RMB} as it stands in a sentence, by its name in the language at work. */
    public static String unit() {
        return Phrases.isChinese() && currency().isRmb() ? Phrases.of("yuan") : code();
    }

    /** An amount in it. */
    public static double of(double fen) {
        return fen / currency().fenPerUnit();
    }

    /** {@code RMB 1,234} or {@code RMB 1,234.50}: as exact as a price. */
    public static String exactly(double fen) {
        double hundredths = Math.rint(of(fen) * 100);
        return Magnitude.ONES.money(
                String.format(Locale.ROOT, hundredths % 100 == 0 ? "%,.0f" : "%,.2f", hundredths / 100));
    }

    /** Does what shows its money in a currency, and on this thread only. */
    public static <T, E extends Exception> T in(Currency currency, Work<T, E> work) throws E {
        return SHOWN.in(currency, work);
    }
}
