package shopping.festival.study.frame;

/** A line about what goes on: on a terminal it is rewritten in place, elsewhere each is a line of its own. */
final class StatusLine {
    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final boolean rewritten;
    private boolean shown;

    StatusLine(Console console) {
        this.console = console;
        this.rewritten = console.isTerminal();
    }

    /** Then it may be shown often. */
    boolean isRewritten() {
        return rewritten;
    }

    void show(String line) {
        if (rewritten) {
            console.err().print(CLEAR + line);
            console.err().flush();
        } else {
            console.err().println(line);
        }
        shown = true;
    }

    /** Leaves the terminal as it was. */
    void end() {
        if (rewritten && shown) {
            console.err().print(CLEAR);
            console.err().flush();
        }
    }
}
