package shopping.festival.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet program finds when it opens a table of ours. */
class CsvTableTest {
    @TempDir
    private Path folder;

    private Path written(List<String> titles, List<List<String>> rows) throws IOException {
        Path file = folder.resolve("table.csv");
        CsvTable.write(file, titles, rows::forEach);
        return file;
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvTable.reader().ofCsvRecord(file)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void aTableBeginsWithTheMarkOfUtf8() throws IOException {
        byte[] bytes = Files.readAllBytes(written(List.of("name"), List.of(List.of("绿茶"))));
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFname\n绿茶\n");
    }

    @Test
    void whatAProgramWouldRunIsText() throws IOException {
        List<String> dangerous = List.of(
                "=1+1",
                "=HYPERLINK(\"http://x\",\"y\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "'=1");
        Path file = written(dangerous, List.of(dangerous));
        List<String> cells = dangerous.stream().map(d -> "'" + d).toList();
        assertThat(read(file)).containsExactly(cells, cells);
        assertThat(read(file).get(1).stream().map(SpreadsheetText::of)).containsExactlyElementsOf(dangerous);
    }

    @Test
    void numbersStayNumbersAndOtherTextStaysItself() throws IOException {
        List<String> plain = List.of("-12.5", "+3", "-.5", "1e-7", "-1E+09", "0", "'tis", "a=b", "O'Neill", "007", "");
        assertThat(read(written(plain, List.of(plain)))).containsExactly(plain, plain);
    }

    @Test
    void aTableOfBeforeThereWasAMarkIsReadAsWell() throws IOException {
        Path old = Files.writeString(folder.resolve("old.csv"), "minute,orders\n0,5\n");
        assertThat(read(old)).containsExactly(List.of("minute", "orders"), List.of("0", "5"));
    }
}
