package shopping.festival.study.plan.shop;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;

/**
 * What stands between the cells of a file: a comma, a semicolon (where the comma is the decimal point) or a tab.
 *
 * @param linesBefore lines that were taken off the text, 1 for Excel's {@code sep=;}
 */
record Separator(char character, int linesBefore) {
    private static final int LINE_MAX = 1 << 13;
    private static final String KNOWN = ",;\t";
    private static final String SAID = "sep=";

    /** Looks at the first line that holds anything; afterwards the text begins with the names of the columns. */
    static Separator of(BufferedReader text) throws IOException {
        text.mark(LINE_MAX + 1);
        char[] head = new char[LINE_MAX];
        int n = 0;
        for (int got = 0; n < LINE_MAX && got >= 0; n += Math.max(0, got)) {
            got = text.read(head, n, LINE_MAX - n);
        }
        text.reset();
        String line = new String(head, 0, n).stripLeading().lines().findFirst().orElse("");
        String said = line.toLowerCase(Locale.ROOT);
        if (said.length() == SAID.length() + 1 && said.startsWith(SAID)) {
            char separator = said.charAt(SAID.length());
            if (KNOWN.indexOf(separator) >= 0) {
                text.readLine();
                return new Separator(separator, 1);
            }
        }
        return new Separator(mostFrequent(line), 0);
    }

    private static char mostFrequent(String line) {
        char best = ',';
        long most = 0;
        for (char candidate : KNOWN.toCharArray()) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
