package shopping.festival.cli;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as Excel would have them of what is typed: numbers, dates and text. */
final class Worksheets {
    private Worksheets() {}

    static void fill(Worksheet sheet, String csv) {
        List<String> lines = csv.lines().toList();
        for (int r = 0; r < lines.size(); r++) {
            String[] cells = lines.get(r).split(",");
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].matches("[0-9.]+")) {
                    sheet.value(r, c, Double.valueOf(cells[c]));
                } else if (cells[c].matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    sheet.value(r, c, LocalDate.parse(cells[c]));
                    sheet.style(r, c).format("yyyy-mm-dd").set();
                } else {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
    }
}
