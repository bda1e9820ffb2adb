package shopping.festival.study.plan.shop;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import shopping.festival.base.time.VirtualTime;

/** The rows of one sheet of an Excel workbook (.xlsx): each cell as the text that would be typed for it. */
final class WorkbookRows {
    /** Said of a file of which the library can make nothing. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        Damaged(Throwable cause) {
            super(cause);
        }
    }

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    /** What a spreadsheet program keeps of a number; the rest is the dust of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    /** That of the largest number and of the smallest, as powers of ten. */
    private static final int EXPONENT_MAX = 330;
    /** Parts of a number's format that are no code: texts in quotes, colours, locales. */
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hms]+])[^]]*]");

    private final File file;
    private final String name;
    private final DecimalMark mark;

    /** @param name of the sheet */
    WorkbookRows(File file, String name, DecimalMark mark) {
        this.file = file;
        this.name = name;
        this.mark = mark;
    }

    /** Some programs leave out the part that says how cells look, without which no time of the clock is known for one. */
    private static ReadableWorkbook open(File file) throws IOException {
        try {
            return of(() -> new ReadableWorkbook(file, WITH_FORMATS));
        } catch (Damaged e) {
            return of(() -> new ReadableWorkbook(file));
        }
    }

    /** The names of the sheets that a user sees, each with its first row in which anything stands. */
    static List<Titles> titles(File file) throws IOException {
        try (ReadableWorkbook book = open(file)) {
            List<Titles> all = new ArrayList<>();
            for (Sheet sheet : of(() -> book.getSheets().toList())) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    List<String> first = new ArrayList<>();
                    new WorkbookRows(file, sheet.getName(), DecimalMark.UNSAID).forEach(sheet, (cells, line) -> {
                        first.addAll(cells);
                        return cells.stream().allMatch(c -> Names.stripped(c).isEmpty());
                    });
                    all.add(new Titles(sheet.getName(), List.copyOf(first)));
                }
            }
            return all;
        }
    }

    /** A sheet and the names of its columns; nothing of an empty one. */
    record Titles(String sheet, List<String> columns) {
        boolean isEmpty() {
            return columns.stream().allMatch(c -> Names.stripped(c).isEmpty());
        }
    }

    /** True if every row was taken. */
    boolean forEach(RowSource.Each each) throws IOException {
        try (ReadableWorkbook book = open(file)) {
            for (Sheet sheet : of(() -> book.getSheets().toList())) {
                if (sheet.getName().equals(name)) {
                    return forEach(sheet, each);
                }
            }
        }
        return false;
    }

    private boolean forEach(Sheet sheet, RowSource.Each each) throws IOException {
        try (Stream<Row> rows = of(sheet::openStream)) {
            Iterator<Row> iterator = of(rows::iterator);
            while (of(iterator::hasNext)) {
                Row row = of(iterator::next);
                if (!each.take(of(() -> texts(row)), row.getRowNum())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The library throws whatever its parts do at what is no workbook. */
    private static <T> T of(Callable<T> part) throws IOException {
        try {
            return part.call();
        } catch (Exception e) {
            throw new Damaged(e);
        }
    }

    private List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(this::text).orElse(""));
        }
        return texts;
    }

    private String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (cell.getType() == CellType.FORMULA) {
            // One that no program has worked out yet is told for what it is.
            return cell.getRawValue() == null || cell.getRawValue().isEmpty() ? "=" + cell.getFormula() : formula(cell);
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /** What a formula gave when the file was saved. */
    private String formula(Cell cell) {
        try {
            return number(new BigDecimal(cell.getRawValue()), cell);
        } catch (NumberFormatException e) {
            return cell.getRawValue();
        }
    }

    /** No spreadsheet has such a number, and its digits would fill the memory; whoever reads the cell says what is wrong. */
    private static boolean isBeyondNumbers(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > EXPONENT_MAX;
    }

    private String number(BigDecimal number, Cell cell) {
        String format = cell.getDataFormatString();
        String code =
                format == null ? "" : NO_CODE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (isBeyondNumbers(number)) {
            return number.toString();
        }
        if (code.contains("y") || code.contains("d")) {
            LocalDateTime at = cell.asDate();
            return (at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate() : at).toString();
        }
        if (code.contains("h") || code.contains("s")) {
            return Instants.text(number.multiply(BigDecimal.valueOf(86_400))
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact()
                    * VirtualTime.SECOND);
        }
        BigDecimal kept = number.round(DIGITS).stripTrailingZeros();
        return mark.written(kept.signum() == 0 ? "0" : kept.toPlainString());
    }
}
