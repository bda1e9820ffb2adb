package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One shop in the ways in which lands and programs write it: the same figures to the last fen. */
@Tag("slow")
class LandOptionsTest {
    private static final String MARKET = """
            demand.intents = 20000
            market.population { products = 300, sellers = 50 }
            """;

    private static final String SHOP = """
            sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv
            TEA,绿茶 Green tea,home,1250.50,999.90,60.5,20,40,0.3
            """;

    private static final String PLAN = "sku,location,initial_units\nTEA,dc-hangzhou,30\n";

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private JsonNode profit(String out, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("plan"));
        all.addAll(List.of(args));
        all.addAll(List.of("--market", file("market.conf", MARKET), "--market-replications", "1", "--no-cache"));
        all.addAll(List.of(
                "--quiet", "--replications", "6", "--out", place.resolve(out).toString()));
        assertThat(shell.festival(all.toArray())).as(shell.err()).isZero();
        JsonNode result = new ObjectMapper()
                .readTree(place.resolve(out).resolve("plan.json").toFile());
        return result.at("/plans/0/figures/profitFen");
    }

    private String workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            fill(book.newWorksheet("shop"), SHOP);
            fill(book.newWorksheet("a"), PLAN);
            fill(book.newWorksheet("b"), PLAN.replace("30", "40"));
        }
        return Files.write(place.resolve("book.xlsx"), bytes.toByteArray()).toString();
    }

    private static void fill(Worksheet sheet, String csv) {
        List<String> lines = csv.lines().toList();
        for (int r = 0; r < lines.size(); r++) {
            String[] cells = lines.get(r).split(",");
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].matches("[0-9.]+")) {
                    sheet.value(r, c, Double.valueOf(cells[c]));
                } else {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
    }

    @Test
    void aShopIsTheSameInEveryLandsWriting() throws IOException {
        String plan = file("plan.csv", PLAN);
        JsonNode plain = profit("plain", file("shop.csv", SHOP), plan);
        assertThat(plain.get("mean").asDouble()).isPositive();
        String semicolons = SHOP.replace(',', ';').replace('.', ',');
        assertThat(profit("told", file("semicolons.csv", semicolons), plan)).isEqualTo(plain);
        String grouped = semicolons.replace("1250,50", "1.250,50");
        assertThat(profit("said", file("grouped.csv", grouped), plan, "--decimal", "comma"))
                .isEqualTo(plain);
        String book = workbook();
        assertThat(profit("book", book, book + "#a", book + "#b")).isEqualTo(plain);
        assertThat(shell.out()).contains("b earns");
    }

    @Test
    void anUnknownMarkIsToldWithAllThatIsWrongBesides() throws IOException {
        int code = shell.festival(
                "plan",
                file("shop.csv", SHOP.replace("TEA", "")),
                file("plan.csv", PLAN),
                "--decimal",
                "commas",
                "--market",
                file("market.conf", MARKET));
        assertThat(code).isEqualTo(2);
        assertThat(shell.err())
                .contains("--decimal (commas) is unknown. Did you mean comma?")
                .contains("shop.csv:2: sku is empty.");
    }
}
