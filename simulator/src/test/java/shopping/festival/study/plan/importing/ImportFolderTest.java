package shopping.festival.study.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.study.plan.shop.Terrain;

/** What an import leaves in its folder. */
class ImportFolderTest {
    /** A sheet has 1,048,576 rows; so many and the names of the columns are one too many. */
    @Test
    @Tag("slow")
    void aTableLongerThanASheet_isNotLeftOutOfTheWorkbookInSilence(@TempDir Path place) throws IOException {
        Path market = Files.writeString(place.resolve("market.conf"), "demand.intents = 20000\n");
        Terrain terrain = Terrain.of(CheckedScenario.load(market, List.of()));
        Path to = place.resolve("my");
        List<List<String>> rows = Collections.nCopies(1_048_576, List.of("A", "dc-hangzhou", "1"));
        ImportFolder.Written written = new ImportFolder(to, true, false)
                .write(
                        terrain,
                        List.of(),
                        Map.of(StockPlans.NOW, rows, StockPlans.FORECAST, List.of(rows.get(0))),
                        Map.of(),
                        List.of("told"),
                        part -> {});
        assertThat(written.notes())
                .containsExactly("plan-now.csv has more rows than a sheet of a workbook holds and is not in shop.xlsx;"
                        + " the file itself has them all.");
        try (ReadableWorkbook book =
                new ReadableWorkbook(to.resolve("shop.xlsx").toFile())) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactlyInAnyOrder("shop", "plan-forecast", "locations");
        }
    }
}
