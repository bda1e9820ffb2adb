package shopping.festival.cli;

import java.io.IOException;
import shopping.festival.report.RunFolder;

/** The results could not be written, as a rule because the disk is full. */
final class NotWritten extends RuntimeException {
    NotWritten(IOException cause) {
        super("could not write the results: " + RunFolder.reason(cause) + ". Nothing was kept.", cause);
    }
}
