package shopping.festival.measure.threshold;

/**
 * A threshold that cannot be read.
 *
 * @param text of the threshold
 * @param column of the first place that makes no sense, from 1 on
 * @param what is wrong there
 * @param advice what to write instead
 */
public record Misread(String text, int column, String what, String advice) implements Reading {

    /** Ends the sentence that name and value begin. */
    public String rule() {
        return what + " (column " + column + ")";
    }

    /** What to do, and below it the text with a mark under the place. */
    public String adviceAndPlace() {
        return advice + "\n    " + text.replaceAll("[\\s\\v]", " ") + "\n    " + " ".repeat(column - 1) + "^";
    }
}
