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
        tellNameless();
        int count = cellsToLast();
        if (count > header.width()) {
            tellTooMany(count);
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

    void tellTooMany(int count) {
        findings.problem(
                file,
                line,
                "has " + count + " cells, but the first line names " + header.width()
                        + " columns. Put a cell with a comma, semicolon or tab in it in \"quotes\".");
    }

    boolean hasEmptyCellsBehind() {
        return cells.getFieldCount() > header.width() && cellsToLast() <= header.width();
    }

    /** Cells up to the last in which something stands: spreadsheet programs write empty ones behind it. */
    private int cellsToLast() {
        int count = cells.getFieldCount();
        while (count > 0 && Names.stripped(cells.getField(count - 1)).isEmpty()) {
            count--;
        }
        return count;
    }

    /** Warns of what stands below no name, once a column. */
    private void tellNameless() {
        for (int place : header.nameless()) {
            String text = place < cells.getFieldCount() ? Names.stripped(cells.getField(place)) : "";
            if (!text.isEmpty() && header.isFirstBelow(place)) {
                findings.warning(
                        file,
                        line,
                        "cell " + (place + 1) + " (" + Cell.shown(text)
                                + ") stands in a column without a name and is not used. Name the column, or clear it.");
            }
        }
    }

    /** Notes something about the row as a whole. */
    void wrong(String text) {
        findings.problem(file, line, text);
    }
}
