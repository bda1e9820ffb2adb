package shopping.festival.study.plan.shop;

import java.nio.file.Path;
import java.util.List;

/** The rows of a file, whatever program wrote it; what keeps them from being read is noted. */
interface RowSource {
    /** Takes a row; false if there is no use in going on. */
    @FunctionalInterface
    interface Each {
        /** @param line as the program that wrote the file counts it, from 1 on */
        boolean take(List<String> cells, long line);
    }

    /** True if every row was taken. */
    boolean read(Each each);

    /** Whether the way its cells are parted leaves the comma to the decimals; known from the first row on. */
    boolean mayHaveDecimalCommas();

    /**
     * The rows of CSV text, or of a sheet of a workbook.
     *
     * @param columns by which the sheet that is meant is known; none for any sheet
     */
    static RowSource of(Path path, Column[] columns, int rowCharactersMax, Notation notation, Findings findings) {
        return Workbook.isOne(Workbook.file(path))
                ? new Workbook(path, columns, notation, findings)
                : new CsvRows(path, rowCharactersMax, findings);
    }
}
