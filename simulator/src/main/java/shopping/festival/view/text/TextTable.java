package shopping.festival.view.text;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: names to the left, figures to the right. Chinese characters take two places there. */
public final class TextTable {
    private static final String ELLIPSIS = "…";

    private final int names;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param names how many of the first columns hold names */
    public TextTable(int names) {
        this.names = names;
    }

    public void row(List<String> cells) {
        rows.add(cells);
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                int column = c;
                int width = rows.stream()
                        .filter(r -> column < r.size())
                        .mapToInt(r -> width(r.get(column)))
                        .max()
                        .orElse(0);
                String pad = " ".repeat(width - width(row.get(c)));
                line.append("  ").append(c < names ? row.get(c) + pad : pad + row.get(c));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Places a text takes on a terminal. */
    public static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean wide = switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF01 && codePoint <= 0xFF60;
        };
        return wide ? 2 : 1;
    }

    /** A text cut so that it takes no more than so many places. */
    public static String cut(String text, int places) {
        if (width(text) <= places) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int cp : text.codePoints().toArray()) {
            if (used + width(cp) > places) {
                break;
            }
            used += width(cp);
            kept.appendCodePoint(cp);
        }
        return kept + ELLIPSIS;
    }
}
