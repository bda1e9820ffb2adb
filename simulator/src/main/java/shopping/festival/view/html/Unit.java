package shopping.festival.view.html;

import shopping.festival.view.text.MoneyShown;

/**
 * In what a quantity is shown: {@code raw / size} of {@code name}. The size holds the scale of the run too, so that what
 * is shown is the whole market.
 */
public record Unit(String name, double size) {

    /** Of money in fen: the largest unit in which the largest value is still 1 or more. */
    public static Unit money(double largestFen, double scale) {
        double unit = MoneyShown.currency().fenPerUnit();
        double amount = largestFen / unit / scale;
        String code = MoneyShown.code();
        if (amount >= 1e9) {
            return new Unit(code + " bn", unit * 1e9 * scale);
        }
        return amount >= 1e6 ? new Unit(code + " million", unit * 1e6 * scale) : new Unit(code, unit * scale);
    }

    /** Of countable things: millions from two million on. */
    public static Unit count(String things, double largest, double scale) {
        return largest / scale >= 2e6 ? new Unit("million " + things, 1e6 * scale) : new Unit(things, scale);
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

    /** Whether the number stands behind the name's first word. */
    boolean isMoney() {
        return name.startsWith(MoneyShown.code());
    }

    /** {@code RMB 12 million}: a number in such a unit of money. */
    public String withMoney(String number) {
        int code = MoneyShown.code().length();
        return name.substring(0, code) + " " + number + name.substring(code);
    }

    /** Counts stay whole numbers when they are divided by the scale. */
    private boolean isWhole(double raw) {
        return !name.startsWith("million") && !isMoney() && raw == Math.rint(raw) && of(raw) >= 100;
    }

    public Cell cell(double raw) {
        return Cell.of(text(raw));
    }

    public Cell cell(double raw, String source) {
        return new Cell(text(raw), source, raw, size);
    }

    /** With the unit behind the number. */
    public Cell figure(double raw, String source) {
        String text = isMoney() ? withMoney(text(raw)) : text(raw) + (name.startsWith("/") ? "" : " ") + name;
        return new Cell(text, source, raw, size);
    }
}
