package shopping.festival.view.text;

import java.util.regex.Pattern;
import shopping.festival.base.text.OneLine;

/** Text that other people wrote, in a line or a cell of Markdown, where it shows as what it is. */
public final class Markdown {
    private static final Pattern SYNTAX = Pattern.compile("[\\\\`*_|<\\[&~]");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    public static String plain(String text) {
        return SYNTAX.matcher(OneLine.of(text)).replaceAll("\\\\$0");
    }

    /** As code: between more backticks than it has in a row itself. */
    public static String code(String text) {
        String line = OneLine.of(text).replace("|", "\\|");
        int most = TICKS.matcher(line)
                .results()
                .mapToInt(m -> m.end() - m.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(most + 1);
        String room = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + room + line + room + fence;
    }
}
