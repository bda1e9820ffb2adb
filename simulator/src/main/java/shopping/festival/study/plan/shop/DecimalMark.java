package shopping.festival.study.plan.shop;

import java.util.regex.Pattern;

/** What stands before the decimals of a number. */
public enum DecimalMark {
    /** Nobody has said and the file does not tell: a number that could be meant in two ways is refused. */
    UNSAID("", ""),
    POINT(".", ",'’ \\u00A0\\u2009\\u202F"),
    COMMA(",", ".'’ \\u00A0\\u2009\\u202F");

    /** Said of the cell by which a file tells that it has decimal commas. */
    static final String TOLD = "has a decimal comma, so all numbers of this file are read with decimal commas. Say"
            + " --decimal comma if that is right, or point.";

    private final String mark;
    private final Pattern number;
    private final Pattern grouped;
    private final Pattern separators;

    DecimalMark(String mark, String separators) {
        this.mark = mark;
        String decimals = mark.isEmpty() ? "" : "(?:" + Pattern.quote(mark) + "[0-9]*)?";
        this.separators = Pattern.compile("[" + (separators.isEmpty() ? "'" : separators) + "]");
        // Groups of two to four digits, since India and China count otherwise, but the last is a thousand's.
        String group = "([" + (separators.isEmpty() ? "'" : separators) + "])";
        this.grouped = Pattern.compile("[+-]?[0-9]{1,3}" + group + "(?:[0-9]{2,4}\\1)*[0-9]{3}" + decimals);
        this.number = Pattern.compile(
                "[+-]?(?:[0-9]+" + decimals + (mark.isEmpty() ? "" : "|" + Pattern.quote(mark) + "[0-9]+") + ")");
    }

    /** Whether a text is a number if this is the mark. */
    boolean reads(String text) {
        return number.matcher(text).matches() || grouped.matcher(text).matches();
    }

    /** Such a number with a point and without separators of thousands; any other text as it is. */
    String plain(String text) {
        if (this == UNSAID || !reads(text)) {
            return text;
        }
        return separators.matcher(text).replaceAll("").replace(mark, ".");
    }

    /** A plain number as it is written with this mark. */
    String written(String plain) {
        return this == COMMA ? plain.replace('.', ',') : plain;
    }
}
