package shopping.festival.study.plan.shop;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain decimal numbers; what spreadsheet programs make of them otherwise is refused by its name, never guessed. */
final class Numbers {
    private static final int LENGTH_MAX = 30;
    private static final Pattern POINTS = Pattern.compile("[+-]?[0-9]{1,3}((\\.[0-9]{3}){2,}|(\\.[0-9]{3})+,[0-9]+)");
    /** Groups of two to four digits, since India and China count otherwise, but the last is a thousand's. */
    private static final Pattern GROUPS = Pattern.compile(
            "[+-]?[0-9]{1,3}(SEP[0-9]{2,4})*SEP[0-9]{3}(\\.[0-9]*)?".replace("SEP", "[,'’ \\u00A0\\u2009\\u202F]"));

    private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]*,[0-9]+");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]+(\\.[0-9]*)?[eE][+-]?[0-9]+");
    private static final Pattern CURRENCY = Pattern.compile("(?i).*(\\p{Sc}|元|块|rmb|cny|usd|eur).*");

    private Numbers() {}

    /** The number in a cell; empty, and why is noted, if there is none. */
    static Optional<BigDecimal> read(Cell cell) {
        if (cell.isEmpty()) {
            cell.wrong("is empty. Write a number.");
            return Optional.empty();
        }
        String text = isPlain(cell.text())
                ? cell.text()
                : Names.halfWidth(cell.text()).replace('−', '-');
        DecimalMark mark = cell.notation().decimal();
        if (mark == DecimalMark.COMMA && isPlain(text) && text.indexOf('.') >= 0 && !mark.reads(text)) {
            cell.wrong("has a decimal point where decimal commas are used. Write " + mark.written(text)
                    + ", or say --decimal point.");
            return Optional.empty();
        }
        text = mark.plain(text);
        if (!isPlain(text)) {
            cell.wrong(reason(text, cell.notation()));
            return Optional.empty();
        }
        if (text.length() > LENGTH_MAX) {
            cell.wrong("is too long for a number. Round it.");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** Digits with a point among or before them, perhaps signed. */
    private static boolean isPlain(String text) {
        int from = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int points = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points < 2 && text.length() - from > points;
    }

    private static String reason(String text, Notation notation) {
        if (text.length() > LENGTH_MAX * 2) {
            return "is not a number. Write one such as 12.5.";
        }
        if (text.startsWith("#")) {
            return "is a spreadsheet program's word for an error. Mend the formula behind it.";
        }
        if (text.startsWith("=")) {
            return "is a formula. Save what it gives.";
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER)) {
            return "has a raised, lowered or circled digit, such as a footnote mark, which is no digit of a number."
                    + " Remove it.";
        }
        if (CURRENCY.matcher(text).matches()) {
            return "has a currency with it. Write the number alone, in "
                    + notation.currency().code() + ".";
        }
        if (text.endsWith("%")) {
            return "is a percentage. Write 0.3 for 30 %.";
        }
        if (POINTS.matcher(text).matches()) {
            return "has points between its thousands. Write "
                    + text.replace(".", "").replace(',', '.') + ".";
        }
        if (GROUPS.matcher(text).matches()) {
            return "has a thousands separator. Write " + text.replaceAll("[^0-9.+-]", "") + ".";
        }
        if (COMMA.matcher(text).matches()) {
            return "has a decimal comma. Write " + text.replace(',', '.') + ", or say --decimal comma.";
        }
        if (EXPONENT.matcher(text).matches()) {
            return "is written with an exponent. Write it out, as 1200 for 1.2E+03.";
        }
        return "is not a number. Write one such as 12.5.";
    }

    /** A number without needless decimals. */
    static String text(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.toPlainString();
    }
}
