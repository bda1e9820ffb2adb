package shopping.festival.cli;

import java.io.IOException;
import shopping.festival.report.DiskTrouble;

/** The results could not be written, as a rule because the disk is full. */
final class NotWritten extends RuntimeException {
    NotWritten(IOException cause) {
        super("could not write the results: " + DiskTrouble.reason(cause) + ". Nothing was kept.", cause);
    }
}
