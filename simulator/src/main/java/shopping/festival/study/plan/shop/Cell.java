package shopping.festival.study.plan.shop;

import java.math.BigDecimal;
import java.util.Optional;
import shopping.festival.base.problems.Suggestion;

/** One cell and what may be wrong with it; a reading that fails is noted and gives a stand-in. */
record Cell(String file, long line, Column column, String text, Notation notation, Findings findings) {
    /** What a reading gives that has failed. */
    static final long WRONG = -1;

    private static final int SHOWN_MAX = 60;

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same cell, of whose troubles another one hears. */
    Cell heardBy(Findings other) {
        return new Cell(file, line, column, text, notation, other);
    }

    /** Notes a problem: the rule that is broken, and what to do. */
    void wrong(String ruleAndAdvice) {
        findings.problem(file, line, told(ruleAndAdvice));
    }

    /** Notes what is odd but can be worked with. */
    void odd(String whatAndAdvice) {
        findings.warning(file, line, told(whatAndAdvice));
    }

    private String told(String rule) {
        return shown(column.label()) + (isEmpty() ? " " : " (" + shown(text) + ") ") + rule;
    }

    /** A text of a file on one line and not too long. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN_MAX)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > SHOWN_MAX ? shown + "…" : shown.toString();
    }

    /** True if something stands there; if not, that is noted. */
    boolean isThere(String advice) {
        if (isEmpty()) {
            wrong("is empty. " + advice);
        }
        return !isEmpty();
    }

    /** Whole fen of an amount in the seller's money. */
    long fen(long leastFen, long mostFen) {
        return Numbers.read(this).map(amount -> fen(amount, leastFen, mostFen)).orElse(WRONG);
    }

    private long fen(BigDecimal amount, long leastFen, long mostFen) {
        if (amount.scale() > 2) {
            wrong("has more than 2 decimals. Round it to "
                    + (notation.currency().isRmb() ? "whole fen" : "hundredths")
                    + (amount.scale() == 3 ? ", or write a thousand without its point." : "."));
            return WRONG;
        }
        BigDecimal rmb = amount.multiply(BigDecimal.valueOf(notation.currency().rmbPerUnit()));
        return within(rmb.movePointRight(2), leastFen, mostFen, notation.range(leastFen, mostFen))
                ? notation.currency().fen(amount)
                : WRONG;
    }

    /** A whole number; {@code 12.0} is one too. */
    int units(int least, int most) {
        Optional<BigDecimal> read = Numbers.read(this);
        if (read.isEmpty() || !within(read.get(), least, most, least + " to " + most)) {
            return (int) WRONG;
        }
        BigDecimal number = read.get();
        if (number.scale() > 2 || number.stripTrailingZeros().scale() > 0) {
            wrong("is not a whole number. Use " + least + " to " + most + ", without a point.");
            return (int) WRONG;
        }
        return number.intValue();
    }

    /** A number, or {@link #WRONG}, which must be out of the range. */
    double number(double least, double most, String hint) {
        String range = Numbers.text(least) + " to " + Numbers.text(most);
        return Numbers.read(this)
                .filter(number -> within(number, least, most, range + hint))
                .map(BigDecimal::doubleValue)
                .orElse((double) WRONG);
    }

    private boolean within(BigDecimal number, double least, double most, String range) {
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            wrong((number.signum() < 0 ? "is negative" : "is out of range") + ". Use " + range + ".");
            return false;
        }
        return true;
    }

    /** Index of a name among others. */
    int oneOf(Lookup known, String whatItIsNot) {
        int index = known.indexOf(text);
        if (index < 0) {
            // A guess compares with every name: too dear for problems that are only counted.
            wrong(whatItIsNot + ". " + (findings.tells(file) ? Suggestion.among(shown(text), known.names()) : ""));
        }
        return index;
    }
}
