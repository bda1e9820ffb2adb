package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvRecord;
import shopping.festival.base.text.SpreadsheetText;

/** One row of a file, whose cells are asked for by their column. */
final class Row {
    private final String file;
    private final long line;
    private final CsvRecord cells;
    private final Header header;
    private final Findings findings;

    Row(String file, long line, CsvRecord cells, Header header, Findings findings) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.header = header;
        this.findings = findings;
    }

    long line() {
        return line;
    }

    Cell cell(Column column) {
        int place = header.placeOf(column);
        String text = place < 0 || place >= cells.getFieldCount()
                ? ""
                : SpreadsheetText.of(Names.stripped(cells.getField(place)));
        return new Cell(file, line, column, text, findings);
    }

    /** Whether nothing stands in it, as in the lines below the last that a spreadsheet program writes all the same. */
    boolean isBlank() {
        for (int i = 0; i < cells.getFieldCount(); i++) {
            if (!Names.stripped(cells.getField(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Notes too many cells, and one that goes on over the end of the line: then no cell is where it belongs. */
    boolean isWhole() {
        if (cells.getFieldCount() > header.width()) {
            findings.problem(
                    file,
                    line,
                    "has " + cells.getFieldCount() + " cells, but the first line names " + header.width()
                            + " columns. Put a cell with a comma, semicolon or tab in it in \"quotes\".");
            return false;
        }
        for (int i = 0; i < cells.getFieldCount(); i++) {
            String text = cells.getField(i);
            if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
                findings.problem(
                        file,
                        line,
                        "has a cell that goes on over the end of its line (" + Cell.shown(text)
                                + "). Is a quote not closed? Write it on one line.");
                return false;
            }
        }
        return true;
    }

    /** Notes something about the row as a whole. */
    void wrong(String text) {
        findings.problem(file, line, text);
    }
}
