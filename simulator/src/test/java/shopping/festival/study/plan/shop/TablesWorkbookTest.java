package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.text.CsvTable;

/** What a seller opens in Excel, and hands back. */
class TablesWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void aShopAndItsPlan_areTheSameFromTheWorkbook() throws IOException {
        Desk desk = new Desk(folder);
        Shop shop = desk.shop(Desk.SHOP.replace("M-1", "'=1+1"));
        Plan plan = desk.plan(shop, Desk.PLAN.replace("M-1", "'=1+1"));
        assertThat(desk.problems()).isEmpty();
        ShopWriter.write(folder.resolve("shop.csv"), shop, Desk.TERRAIN);
        PlanWriter.write(folder.resolve("plan.csv"), shop, Desk.TERRAIN, plan);
        Path book = folder.resolve("both.xlsx");
        assertThat(TablesWorkbook.write(book, List.of(folder.resolve("shop.csv"), folder.resolve("plan.csv"))))
                .isEmpty();
        Shop again = ShopFile.read(Path.of(book + "#shop"), Desk.TERRAIN, desk.findings);
        assertThat(again).isEqualTo(shop);
        Plan planAgain = PlanFile.read(Path.of(book + "#plan"), again, Desk.TERRAIN, desk.findings);
        assertThat(planAgain.stockings()).usingRecursiveComparison().isEqualTo(plan.stockings());
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void numbersAreNumbers_andNoTextBecomesOne() throws IOException {
        Path csv = folder.resolve("t.csv");
        CsvTable.write(
                csv,
                List.of("sku", "units", "mixed", "share", "long"),
                table -> Stream.of(
                                List.of("007", "12", "3", "-0.25", "1234567890123456"),
                                List.of("=1+1", "", "07", "1.5", "1"))
                        .forEach(table));
        TablesWorkbook.write(folder.resolve("t.xlsx"), List.of(csv));
        try (ReadableWorkbook book =
                new ReadableWorkbook(folder.resolve("t.xlsx").toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(book.getFirstSheet().getName()).isEqualTo("t");
            Row first = rows.get(1);
            assertThat(first.getCellText(0)).isEqualTo("007");
            assertThat(first.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCell(1).asNumber()).isEqualByComparingTo("12");
            // 07 is no number as anybody writes one, and sixteen digits are more than Excel keeps.
            assertThat(first.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(3).asNumber()).isEqualByComparingTo(new BigDecimal("-0.25"));
            assertThat(first.getCell(4).asString()).isEqualTo("1234567890123456");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("=1+1");
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        }
    }

    /** A workbook without a sheet is none: a trial whose one table is too long ends well, and says so. */
    @Test
    void whereNoTableFits_thereIsNoWorkbook() throws IOException {
        Path csv = Files.writeString(folder.resolve("long.csv"), "units\n" + "1\n".repeat(TablesWorkbook.ROWS_MAX));
        Path book = folder.resolve("book.xlsx");
        assertThat(TablesWorkbook.write(book, List.of(csv))).containsExactly(csv);
        assertThat(book).doesNotExist();
    }
}
