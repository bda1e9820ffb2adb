package shopping.festival.view.html;

import shopping.festival.view.text.Currency;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/**
 * In what a quantity is shown: {@code raw / size} of {@code name}. The size holds the scale of the run too, so that what
 * is shown is the whole market.
 */
public record Unit(String name, double size) {
    /** Ten thousand, and ten thousand of those: what Chinese has in place of a million and a billion. */
    private static final double WAN = 1e4;

    private static final double YI = 1e8;

    /**
     * Of money in fen: the largest unit in which the largest value is still 1 or more; in Chinese, which counts in ten
     * thousands, from a million on.
     */
    public static Unit money(double largestFen, double scale) {
        double unit = MoneyShown.currency().fenPerUnit();
        double amount = largestFen / unit / scale;
        boolean isChinese = Phrases.isChinese();
        if (amount >= (isChinese ? YI : 1e9)) {
            return new Unit(named(Phrases.of("RMB bn")), unit * (isChinese ? YI : 1e9) * scale);
        }
        if (amount >= 1e6) {
            return new Unit(named(Phrases.of("RMB million")), unit * (isChinese ? WAN : 1e6) * scale);
        }
        return new Unit(MoneyShown.unit(), unit * scale);
    }

    /** The name of so many yuan for the money shown: {@code USD million}. */
    private static String named(String yuan) {
        String code = MoneyShown.code();
        return Phrases.isChinese() && !isYuan()
                ? code + " " + yuan.replace(Phrases.of("yuan"), "")
                : yuan.replace(Currency.RMB.code(), code);
    }

    /** In Chinese the yuan has a name of its own, and it stands behind its number. */
    private static boolean isYuan() {
        return MoneyShown.currency().isRmb();
    }

    /** Of countable things: millions from two million on; in Chinese ten thousands. */
    public static Unit count(String things, double largest, double scale) {
        return largest / scale >= 2e6
                ? new Unit(Phrases.of("million {0}", things), (Phrases.isChinese() ? WAN : 1e6) * scale)
                : new Unit(things, scale);
    }

    public static Unit of(String name, double scale) {
        return new Unit(name, scale);
    }

    public double of(double raw) {
        return raw / size;
    }

    public String text(double raw) {
        return Numbers.text(isWhole(raw) ? Math.rint(of(raw)) : of(raw));
    }

    boolean isMoney() {
        return name.startsWith(MoneyShown.code()) || isBehind();
    }

    boolean isPercent() {
        return name.equals("%") && size == 0.01;
    }

    /** Whether it is money whose name stands behind its number. */
    private boolean isBehind() {
        return Phrases.isChinese() && isYuan() && name.endsWith(MoneyShown.unit());
    }

    /** {@code RMB 12 million}: a number in such a unit of money. */
    public String withMoney(String number) {
        if (isBehind()) {
            return number + " " + name;
        }
        int code = MoneyShown.code().length();
        return name.substring(0, code) + " " + number + name.substring(code);
    }

    /** Counts stay whole numbers when they are divided by the scale. */
    private boolean isWhole(double raw) {
        return !isMillions() && !isMoney() && raw == Math.rint(raw) && of(raw) >= 100;
    }

    private boolean isMillions() {
        return name.startsWith(Phrases.of("million {0}", ""));
    }

    public Cell cell(double raw) {
        return Cell.of(text(raw));
    }

    public Cell cell(double raw, String source) {
        return new Cell(text(raw), source, raw, size);
    }

    /** With the unit behind the number. */
    public Cell figure(double raw, String source) {
        String text = isMoney()
                ? withMoney(text(raw))
                : isPercent() ? Phrases.of("{0} %", text(raw)) : text(raw) + (name.startsWith("/") ? "" : " ") + name;
        return new Cell(text, source, raw, size);
    }
}
