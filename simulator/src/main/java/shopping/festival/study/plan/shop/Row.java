package shopping.festival.study.plan.shop;

import java.util.List;
import shopping.festival.base.text.SpreadsheetText;
import shopping.festival.view.text.Currency;

/** One row of a file, whose cells are asked for by their column. */
final class Row {
    private final String file;
    private final long line;
    private final List<String> cells;
    private final Header header;
    private final Notation notation;
    private final Findings findings;

    Row(String file, long line, List<String> cells, Header header, Notation notation, Findings findings) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.header = header;
        this.notation = notation;
        this.findings = findings;
    }

    /** The same row, whose amounts are in this money. */
    Row in(Currency money) {
        return money.equals(notation.currency())
                ? this
                : new Row(file, line, cells, header, notation.in(money), findings);
    }

    Notation notation() {
        return notation;
    }

    long line() {
        return line;
    }

    Cell cell(Column column) {
        int place = header.placeOf(column);
        String text = place < 0 || place >= cells.size() ? "" : SpreadsheetText.of(Names.stripped(cells.get(place)));
        return new Cell(file, line, column, text, notation, findings);
    }

    /** Whether nothing stands in it, as in the lines below the last that a spreadsheet program writes all the same. */
    boolean isBlank() {
        for (int i = 0; i < cells.size(); i++) {
            if (!Names.stripped(cells.get(i)).isEmpty()) {
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
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
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

    /** The same row, whose troubles another one takes. */
    Row heardBy(Findings other) {
        return new Row(file, line, cells, header, notation, other);
    }

    void tellTooMany(int count) {
        findings.problem(
                file,
                line,
                "has " + count + " cells, but the first line names " + header.width()
                        + " columns. Put a cell with a comma, semicolon or tab in it in \"quotes\".");
    }

    boolean hasEmptyCellsBehind() {
        return cells.size() > header.width() && cellsToLast() <= header.width();
    }

    /** Cells up to the last in which something stands: spreadsheet programs write empty ones behind it. */
    private int cellsToLast() {
        int count = cells.size();
        while (count > 0 && Names.stripped(cells.get(count - 1)).isEmpty()) {
            count--;
        }
        return count;
    }

    /** Warns of what stands below no name, once a column. */
    private void tellNameless() {
        for (int place : header.nameless()) {
            String text = place < cells.size() ? Names.stripped(cells.get(place)) : "";
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
