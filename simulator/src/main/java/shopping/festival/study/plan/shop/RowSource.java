package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.util.List;

/** The rows of a file, whatever program wrote it. */
interface RowSource {
    /** Takes a row; false ends the reading. */
    @FunctionalInterface
    interface Taker {
        /** @param line as the program that wrote the file counts it, from 1 on */
        boolean take(long line, List<String> cells);
    }

    /** Gives away every row in turn, until one is not taken. */
    void forEach(Taker taker) throws IOException;

    /** Whether the way its cells are parted leaves the comma to the decimals. */
    boolean mayHaveDecimalCommas();
}
