package shopping.festival.study.replay.wire;

/**
 * What came of a request. Instants are those of {@code System.nanoTime}.
 *
 * @param status 0 where there is no answer
 * @param sentNanos when it was written to a connection; where it never was, when that was known
 * @param answeredNanos when the whole answer was there, or was not waited for any longer
 */
public record Reply(Kind kind, int status, byte[] body, long sentNanos, long answeredNanos) {
    private static final byte[] NOTHING = {};

    /** How it ended. */
    public enum Kind {
        ANSWERED("answered"),
        TIMED_OUT("answered by nobody in time"),
        CLOSED("closed without an answer"),
        TOO_LARGE("answered with more than 1 MiB"),
        NOT_HTTP("answered with something that is not HTTP"),
        /** No connection could be made. */
        UNSENT("not connected"),
        /** For as long as an answer would have been waited for. */
        CROWDED_OUT("without a free connection in time");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As in "12 requests were …". */
        public String words() {
            return words;
        }
    }

    static Reply without(Kind kind, long sentNanos, long atNanos) {
        return new Reply(kind, 0, NOTHING, sentNanos, atNanos);
    }

    /** Whether the shop may have got it. */
    public boolean isSent() {
        return kind != Kind.UNSENT && kind != Kind.CROWDED_OUT;
    }

    public boolean isAnswered() {
        return kind == Kind.ANSWERED;
    }
}
