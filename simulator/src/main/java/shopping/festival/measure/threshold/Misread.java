package shopping.festival.measure.threshold;

/** A threshold that cannot be read: what is wrong, at which place of its text, and what to write instead. */
public final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int column;
    private final String rule;
    private final String advice;

    /** @param at place in the text, from 0 on */
    Misread(String text, int at, String rule, String advice) {
        super(rule);
        this.text = text;
        this.column = at + 1;
        this.rule = rule;
        this.advice = advice;
    }

    /** Ends the sentence that name and value begin. */
    public String rule() {
        return rule + " (column " + column + ")";
    }

    /** What to do, and below it the text with a mark under the place. */
    public String adviceAndPlace() {
        return advice + "\n    " + text.replaceAll("\\s", " ") + "\n    " + " ".repeat(column - 1) + "^";
    }

    public int column() {
        return column;
    }
}
