package shopping.festival.base.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text in the cell of a spreadsheet. A program that opens the file runs what begins with = + - @ or a tab as a formula,
 * so such a text has an apostrophe in front, by which these programs know text; whoever reads a file takes it away.
 * Numbers are left as they are.
 */
public final class SpreadsheetText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?");
    /** Behind the apostrophes of a text that has some itself, so that one can always be taken away. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** A cell that is read as this very text. */
    public static String cell(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** A row of such cells. */
    public static List<String> row(List<String> texts) {
        return texts.stream().map(SpreadsheetText::cell).toList();
    }

    /** The text that a cell was made of. */
    public static String of(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
