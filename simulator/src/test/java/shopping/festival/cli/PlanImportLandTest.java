package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival plan import} of the same exports in the ways in which lands and programs write them. */
class PlanImportLandTest {
    private static final String SHEET = """
            sku,name,category,list_price,unit_cost,units
            TEA,绿茶 Green tea,home,1250.50,60.5,1200
            MUG,Mug,home,12.99,3.85,40
            """;

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private List<String> shop(String folder, String... args) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("plan", "import", "--to", place.resolve(folder).toString(), "--default", "origin=CN"));
        all.addAll(List.of(args));
        assertThat(shell.festival(all.toArray())).as(shell.err()).isZero();
        return Files.readAllLines(place.resolve(folder).resolve("shop.csv"));
    }

    private String workbook(String name, String... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            for (int s = 0; s < sheets.length; s++) {
                Worksheets.fill(book.newWorksheet("sheet " + (s + 1)), sheets[s]);
            }
        }
        return Files.write(place.resolve(name), bytes.toByteArray()).toString();
    }

    @Test
    void anExport_isTheSameInEveryLandsWriting() throws IOException {
        List<String> plain = shop("plain", file("plain.csv", SHEET), "--currency", "RMB");
        assertThat(plain.get(1)).startsWith("TEA,绿茶 Green tea,home,1250.5,");
        String semicolons = SHEET.replace(',', ';').replace('.', ',');
        assertThat(shop("told", file("told.csv", semicolons), "--currency", "RMB"))
                .isEqualTo(plain);
        assertThat(shell.err() + shell.out())
                .contains("told.csv:2: list_price (1250,50) has a decimal comma, so all numbers of this file are read"
                        + " with decimal commas.");
        String grouped = semicolons.replace("1250,50", "1.250,50").replace(";1200", ";1.200");
        assertThat(shop("said", file("said.csv", grouped), "--currency", "RMB", "--decimal", "comma"))
                .isEqualTo(plain);
        String quoted = SHEET.replace("1250.50", "\"1,250.50\"");
        assertThat(shop("point", file("point.csv", quoted), "--currency", "RMB", "--decimal", "point"))
                .isEqualTo(plain);
        assertThat(shop("book", workbook("book.xlsx", SHEET), "--currency", "RMB"))
                .isEqualTo(plain);
    }

    @Test
    void aColumnThatHasBothMarks_tellsNothing() throws IOException {
        String both = file("both.csv", SHEET.replace(',', ';').replace("1250.50", "1250,50"));
        assertThat(shell.festival(
                        "plan",
                        "import",
                        both,
                        "--currency",
                        "RMB",
                        "--to",
                        place.resolve("both").toString()))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains(
                        "both.csv:2: list_price (1250,50) has a decimal comma. Write 1250.50, or say --decimal comma.");
    }

    @Test
    void aHistoryInAWorkbook_isReadByItsDates() throws IOException {
        StringBuilder sales = new StringBuilder("date,sku,units\n");
        for (int d = 0; d < 60; d++) {
            sales.append(LocalDate.of(2016, 8, 1).plusDays(d) + ",TEA," + (8 + d % 5) + "\n");
        }
        String goods = file("goods.csv", SHEET);
        List<String> plain = shop("plain", goods, "--currency", "RMB", "--history", file("s.csv", sales.toString()));
        assertThat(shop("book", goods, "--currency", "RMB", "--history", workbook("s.xlsx", sales.toString())))
                .isEqualTo(plain);
    }

    @Test
    void aWorkbookOfSeveralSheets_asksWhich() throws IOException {
        String book = workbook("two.xlsx", SHEET, SHEET);
        assertThat(shell.festival("plan", "import", book, "--currency", "RMB", "--to", place + "/x"))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("two.xlsx: has more than one sheet: \"sheet 1\", \"sheet 2\". Name one behind the file, such"
                        + " as \"two.xlsx#sheet 1\".");
        assertThat(shop("one", book + "#sheet 2", "--currency", "RMB")).hasSize(3);
    }

    /** 12.99 dollars at 6.785 are 88.14 RMB, and nobody can take them for dollars again. */
    @Test
    void aShopMadeOfOtherMoney_saysThatItIsInRmb() throws IOException {
        List<String> shop = shop("usd", file("usd.csv", SHEET), "--currency", "USD", "--rate", "6.785");
        assertThat(shop.get(0)).endsWith(",currency");
        assertThat(shop.get(2)).startsWith("MUG,Mug,home,88.14,").endsWith(",RMB");
        String made = place.resolve("usd/shop.csv").toString();
        assertThat(shop("again", made, "--currency", "USD").get(2)).startsWith("MUG,Mug,home,88.14,");
    }

    @Test
    void theTablesOfAnImport_areAWorkbookToo_whichIsReadAgain() throws IOException {
        String odd =
                file("odd.csv", SHEET.replace("TEA,绿茶 Green tea", "007,=1+1").replace("MUG", "690123456789012345"));
        List<String> plain = shop("made", odd, "--currency", "RMB", "--workbook");
        assertThat(plain.get(1)).startsWith("007,'=1+1,home,1250.5,");
        String book = place.resolve("made/shop.xlsx").toString();
        assertThat(shop("again", book + "#shop", "--currency", "RMB")).isEqualTo(plain);
        assertThat(place.resolve("again/shop.xlsx")).doesNotExist();
    }
}
