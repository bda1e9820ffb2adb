package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.sellers.Policy;
import shopping.festival.view.text.Currency;

/** Workbooks as Excel saves them, read without a step between. */
class WorkbookTest {
    private static final List<String> SHOP = List.of(
            "sku",
            "name",
            "category",
            "list_price",
            "festival_price",
            "unit_cost",
            "salvage_value",
            "expected_units",
            "forecast_cv");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private Path book(Consumer<Workbook> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            sheets.accept(book);
        }
        return desk.file("book.xlsx", bytes.toByteArray());
    }

    private static Worksheet titled(Workbook book, String name, List<String> titles) {
        Worksheet sheet = book.newWorksheet(name);
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(0, i, titles.get(i));
        }
        return sheet;
    }

    private static void shop(Workbook book) {
        Worksheet sheet = titled(book, "产品", SHOP);
        Object[] cells = {"007", "=SUM 绿茶", "health", 120, 99.5, 50, 20, 40, 0.1 + 0.2};
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(1, i, number);
            } else {
                sheet.value(1, i, (String) cells[i]);
            }
        }
    }

    private static void plan(Workbook book, String name, int units) {
        Worksheet sheet = titled(
                book, name, List.of("sku", "location", "initial_units", "policy", "order_quantity", "arrives_at"));
        sheet.value(1, 0, "007");
        sheet.value(1, 1, "dc-hangzhou");
        sheet.value(1, 2, units);
        sheet.value(1, 3, "one-off");
        sheet.value(1, 4, units / 2);
        sheet.value(1, 5, 6.5 / 24);
        sheet.style(1, 5).format("h:mm").set();
    }

    private Shop read(Path path) {
        return ShopFile.read(path, Desk.TERRAIN, desk.findings);
    }

    @Test
    void numbersAreNumbersAndTextIsText_whateverTheyLookLike() throws IOException {
        Item item = read(book(WorkbookTest::shop)).items().get(0);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings()).isEmpty();
        assertThat(item.sku()).isEqualTo("007");
        assertThat(item.name()).isEqualTo("=SUM 绿茶");
        assertThat(item.priceFen()).isEqualTo(9_950);
        // 0.1 + 0.2 is 0.30000000000000004 in binary, and 0.3 on every screen.
        assertThat(item.forecastCv()).isEqualTo(0.3);
    }

    @Test
    void aNumberIsTheSameForReadersWithDecimalCommas() throws IOException {
        Notation comma = new Notation(DecimalMark.COMMA, Currency.RMB);
        Item item = ShopFile.read(book(WorkbookTest::shop), Desk.TERRAIN, comma, desk.findings)
                .items()
                .get(0);
        assertThat(desk.problems()).isEmpty();
        assertThat(item.priceFen()).isEqualTo(9_950);
        assertThat(item.forecastCv()).isEqualTo(0.3);
    }

    @Test
    void theOneSheetWithTheColumns_isFoundAmongOthers() throws IOException {
        Path file = book(book -> {
            titled(book, "notes", List.of("Prices are of October"));
            shop(book);
            plan(book, "plan A", 30);
            Worksheet hidden = titled(book, "old", SHOP);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        });
        Shop shop = read(file);
        assertThat(shop.items()).hasSize(1);
        Plan plan = PlanFile.read(file, shop, Desk.TERRAIN, desk.findings);
        assertThat(desk.problems()).isEmpty();
        assertThat(plan.stockings().get(0).initialUnits()).isEqualTo(30);
    }

    @Test
    void aSheetIsNamedBehindTheFile_andIsAPlanOfItsName() throws IOException {
        Path file = book(book -> {
            shop(book);
            plan(book, "plan A", 30);
            plan(book, "plan B", 50);
        });
        Shop shop = read(file);
        Plan b = PlanFile.read(Path.of(file + "#plan B"), shop, Desk.TERRAIN, desk.findings);
        assertThat(desk.problems()).isEmpty();
        assertThat(b.name()).isEqualTo("plan B");
        assertThat(b.stockings().get(0).initialUnits()).isEqualTo(50);
    }

    @Test
    void aTimeOfTheClockIsAnInstant() throws IOException {
        Path file = book(book -> {
            shop(book);
            plan(book, "plan", 30);
        });
        Plan plan = PlanFile.read(file, read(file), Desk.TERRAIN, desk.findings);
        // 06:30 is 0.2708333… of a day.
        Policy.OneOff delivery = (Policy.OneOff) plan.stockings().get(0).policy();
        assertThat(delivery.at()).containsExactly(6 * VirtualTime.HOUR + 30 * VirtualTime.MINUTE);
    }

    @Test
    void whereTwoSheetsWouldDo_orNone_theirNamesAreTold() throws IOException {
        Path file = book(book -> {
            shop(book);
            plan(book, "plan A", 30);
            plan(book, "plan B", 50);
        });
        PlanFile.read(file, read(file), Desk.TERRAIN, desk.findings);
        PlanFile.read(Path.of(file + "#plan C"), read(file), Desk.TERRAIN, desk.findings);
        assertThat(desk.problems())
                .containsExactly(
                        "book.xlsx: has more than one sheet with the columns that are needed: \"plan A\", \"plan B\"."
                                + " Name one behind the file, such as \"book.xlsx#plan A\".",
                        "book.xlsx#plan C: has no sheet of that name with anything in it; it has \"产品\", \"plan A\","
                                + " \"plan B\". Name one behind the file, such as \"book.xlsx#产品\".");
    }

    /** A workbook of one sheet as a program saves it that has worked out its formulas. */
    private Path saved(String cellsOfRow2) throws IOException {
        String ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        StringBuilder titles = new StringBuilder();
        SHOP.forEach(t -> titles.append("<c t=\"inlineStr\"><is><t>").append(t).append("</t></is></c>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + ns + " xmlns:r=\"" + relations
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + relations
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + ns + "><sheetData><row r=\"1\">" + titles + "</row><row r=\"2\">" + cellsOfRow2
                            + "</row></sheetData></worksheet>");
        }
        return desk.file("saved.xlsx", bytes.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String text(String column, String text) {
        return "<c r=\"" + column + "2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static final String ROW = text("A", "A-1") + text("B", "Alpha") + text("C", "health")
            + "<c r=\"D2\"><v>120</v></c><c r=\"F2\"><v>50</v></c><c r=\"G2\"><v>20</v></c>"
            + "<c r=\"H2\"><v>40</v></c><c r=\"I2\"><v>0.3</v></c>";

    @Test
    void aFormulaIsWhatItGave_andOneThatWasNeverWorkedOutIsToldSo() throws IOException {
        Shop shop = read(saved(ROW + "<c r=\"E2\"><f>D2*0.825</f><v>99.000000000000014</v></c>"));
        assertThat(desk.problems()).isEmpty();
        assertThat(shop.items().get(0).priceFen()).isEqualTo(9_900);
        read(saved(ROW + "<c r=\"E2\"><f>D2*0.825</f></c>"));
        read(saved(ROW + "<c r=\"E2\" t=\"e\"><f>D2/0</f><v>#DIV/0!</v></c>"));
        assertThat(desk.problems())
                .containsExactly(
                        "saved.xlsx:2: festival_price (=D2*0.825) is a formula. Save what it gives.",
                        "saved.xlsx:2: festival_price (#DIV/0!) is a spreadsheet program's word for an error. Mend the"
                                + " formula behind it.");
    }

    @Test
    void whatIsWrongIsToldByItsRow() throws IOException {
        Path file = book(book -> {
            Worksheet sheet = titled(book, "s", SHOP);
            sheet.value(3, 0, "A");
            sheet.value(3, 2, "health");
            sheet.value(3, 3, "12,50 元");
        });
        read(file);
        assertThat(desk.problems())
                .contains("book.xlsx:4: list_price (12,50 元) has a currency with it. Write the number alone, in RMB.");
    }

    @Test
    void aDamagedWorkbookIsToldInOneSentence() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook><sheets><sheet name=".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        read(desk.file("book.xlsx", bytes.toByteArray()));
        assertThat(desk.problems())
                .containsExactly("book.xlsx: is a damaged workbook. Open and save it again, or save the sheet that is"
                        + " meant as CSV UTF-8.");
    }

    /** Ten to the power of a milliard has as many digits; column AAAAAAA is the 321,272,407th. Neither fits any memory. */
    @Test
    @Timeout(300)
    void whatNoSpreadsheetHas_isTold_andMakesNoRoomForIt() throws IOException {
        read(saved(ROW + "<c r=\"E2\"><v>1e999999999</v></c>"));
        assertThat(desk.problems())
                .containsExactly(
                        "saved.xlsx:2: festival_price (1E+999999999) is written with an exponent. Write it out, as 1200 for 1.2E+03.");
        read(saved(ROW + "<c r=\"AAAAAAA2\"><v>99</v></c>"));
        assertThat(desk.problems())
                .containsExactly("saved.xlsx: is a damaged workbook. Open and save it again, or save the sheet that is"
                        + " meant as CSV UTF-8.");
    }
}
