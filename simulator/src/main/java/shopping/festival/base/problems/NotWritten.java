package shopping.festival.base.problems;

import java.io.IOException;

/** The results could not be written, as a rule because the disk is full. */
public final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotWritten(IOException cause) {
        super("could not write the results: " + DiskTrouble.reason(cause) + ". Nothing was kept.", cause);
    }
}
