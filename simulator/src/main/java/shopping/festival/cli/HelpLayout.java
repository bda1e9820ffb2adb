package shopping.festival.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How wide help is: as the terminal, or as COLUMNS says. */
final class HelpLayout {
    /** No narrower, whatever is asked for: the library cannot. */
    private static final int LEAST = 55;

    private static final int MOST = 100;
    private static final Pattern COLUMNS = Pattern.compile("[0-9]{1,4}");

    private HelpLayout() {}

    /** @param columns what the shell says, if it does */
    static CommandLine apply(CommandLine line, @Nullable String columns) {
        if (columns == null || !COLUMNS.matcher(columns).matches()) {
            return line.setUsageHelpAutoWidth(true);
        }
        return line.setUsageHelpWidth(Math.min(MOST, Math.max(LEAST, Integer.parseInt(columns))));
    }
}
