package shopping.festival.study.frame;

/**
 * A line about what goes on: on a terminal it is rewritten in place, elsewhere each is a line of its own. One that is
 * wider than the terminal is cut off there, since a line that has gone over the edge cannot be rewritten.
 */
final class StatusLine {
    private static final String CLEAR = "\r\u001b[K";
    private static final String NO_WRAP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";

    private final Console console;
    private final boolean rewritten;
    private String shown = "";

    StatusLine(Console console) {
        this(console, console.isTerminal());
    }

    StatusLine(Console console, boolean rewritten) {
        this.console = console;
        this.rewritten = rewritten;
    }

    /** Then it may be shown often. */
    boolean isRewritten() {
        return rewritten;
    }

    void show(String line) {
        if (rewritten) {
            console.err().print(CLEAR + NO_WRAP + line + WRAP);
            console.err().flush();
        } else {
            console.err().println(line);
        }
        shown = line;
    }

    /** A line that stays, above the one that is rewritten. */
    void keep(String line) {
        if (rewritten && !shown.isEmpty()) {
            console.err().println(CLEAR + line);
            show(shown);
        } else {
            console.err().println(line);
        }
    }

    /** Leaves the terminal as it was. */
    void end() {
        if (rewritten && !shown.isEmpty()) {
            console.err().print(CLEAR);
            console.err().flush();
        }
        shown = "";
    }
}
