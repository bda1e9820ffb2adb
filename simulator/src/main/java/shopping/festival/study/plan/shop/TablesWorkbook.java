package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import shopping.festival.base.problems.FileName;
import shopping.festival.base.text.CsvTable;
import shopping.festival.base.text.SpreadsheetText;

/** Tables that were written as CSV once more as one workbook, a sheet each, which {@link RowSource} reads again. */
public final class TablesWorkbook {
    /** What Excel knows. */
    static final int ROWS_MAX = 1 << 20;

    private static final int SHEET_NAME_MAX = 31;
    private static final int DIGITS_MAX = 15;
    private static final int WIDTH_LEAST = 8;
    private static final int WIDTH_MOST = 40;
    /** As numbers are written by us: what a spreadsheet makes of it and back again is the same text. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
    /** Text, even where all of it are digits. */
    private static final Set<String> NAMES = Set.of("sku", "name");

    private TablesWorkbook() {}

    /**
     * Writes a workbook; none where no table fits, as one without a sheet is none.
     *
     * @return the tables that have more rows than a sheet holds and are left out
     */
    public static List<Path> write(Path file, List<Path> tables) throws IOException {
        List<Path> tooLong = new ArrayList<>();
        Map<Path, Columns> fitting = new LinkedHashMap<>();
        for (Path table : tables) {
            Columns columns = columns(table);
            if (columns.rows > ROWS_MAX) {
                tooLong.add(table);
            } else {
                fitting.put(table, columns);
            }
        }
        if (!fitting.isEmpty()) {
            write(file, fitting);
        }
        return tooLong;
    }

    private static void write(Path file, Map<Path, Columns> tables) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "festival", "1.0")) {
            for (Map.Entry<Path, Columns> table : tables.entrySet()) {
                fill(book.newWorksheet(sheet(table.getKey())), table.getKey(), table.getValue());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The name of its sheet. */
    static String sheet(Path table) {
        String name = FileName.withoutEnding(table);
        return name.length() > SHEET_NAME_MAX ? name.substring(0, SHEET_NAME_MAX) : name;
    }

    /** What has to be known of the columns before their first cell is written. */
    private static final class Columns {
        private final BitSet text = new BitSet();
        private final List<Integer> widths = new ArrayList<>();
        private long rows;

        void take(CsvRecord row) {
            for (int c = 0; c < row.getFieldCount(); c++) {
                String cell = row.getField(c);
                if (widths.size() <= c) {
                    widths.add(WIDTH_LEAST);
                }
                widths.set(c, Math.min(WIDTH_MOST, Math.max(widths.get(c), cell.length() + 1)));
                boolean isText = rows == 0 ? NAMES.contains(cell) : !cell.isEmpty() && !isNumber(cell);
                text.set(c, text.get(c) || isText);
            }
            rows++;
        }

        private static boolean isNumber(String cell) {
            return NUMBER.matcher(cell).matches() && new BigDecimal(cell).precision() <= DIGITS_MAX;
        }
    }

    private static Columns columns(Path table) throws IOException {
        Columns columns = new Columns();
        try (CsvReader<CsvRecord> csv = CsvTable.reader().ofCsvRecord(table)) {
            csv.forEach(columns::take);
        }
        return columns;
    }

    private static void fill(Worksheet sheet, Path table, Columns columns) throws IOException {
        for (int c = 0; c < columns.widths.size(); c++) {
            sheet.width(c, columns.widths.get(c));
        }
        sheet.freezePane(0, 1);
        int r = 0;
        try (CsvReader<CsvRecord> csv = CsvTable.reader().ofCsvRecord(table)) {
            for (CsvRecord row : csv) {
                for (int c = 0; c < row.getFieldCount(); c++) {
                    fill(sheet, r, c, row.getField(c), r == 0 || columns.text.get(c));
                }
                r++;
            }
        }
    }

    /** A text in a workbook is never run, so it needs no apostrophe. */
    private static void fill(Worksheet sheet, int r, int c, String cell, boolean isText) {
        if (cell.isEmpty()) {
            return;
        }
        if (isText) {
            sheet.value(r, c, SpreadsheetText.of(cell));
            if (r == 0) {
                sheet.style(r, c).bold().set();
            }
        } else {
            sheet.value(r, c, new BigDecimal(cell));
        }
    }
}
