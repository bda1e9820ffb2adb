package shopping.festival.view.html;

/**
 * In what a quantity is shown: {@code raw / size} of {@code name}. The size holds the scale of the run too, so that what
 * is shown is the whole market.
 */
public record Unit(String name, double size) {

    /** Of money in fen: the largest unit in which the largest value is still 1 or more. */
    public static Unit money(double largestFen, double scale) {
        double yuan = largestFen / 100 / scale;
        if (yuan >= 1e9) {
            return new Unit("RMB bn", 1e11 * scale);
        }
        return yuan >= 1e6 ? new Unit("RMB million", 1e8 * scale) : new Unit("RMB", 100 * scale);
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

    /** Counts stay whole numbers when they are divided by the scale. */
    private boolean isWhole(double raw) {
        return !name.startsWith("million") && !name.startsWith("RMB") && raw == Math.rint(raw) && of(raw) >= 100;
    }

    public Cell cell(double raw) {
        return Cell.of(text(raw));
    }

    public Cell cell(double raw, String source) {
        return new Cell(text(raw), source, raw, size);
    }

    /** With the unit behind the number. */
    public Cell figure(double raw, String source) {
        String text = name.startsWith("RMB")
                ? name.replaceFirst("RMB", "RMB " + text(raw))
                : text(raw) + (name.startsWith("/") ? "" : " ") + name;
        return new Cell(text, source, raw, size);
    }
}
