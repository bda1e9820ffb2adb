package shopping.festival.study.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers as text. */
class CsvSinkTest {
    /** 2016-11-11 in China. */
    private static final long BELL = 1_478_793_600;

    private static final Table ALL = new Table(
            "all",
            new Column("key", ColumnType.KEY),
            new Column("change", ColumnType.CHANGE),
            new Column("yuan", ColumnType.YUAN),
            new Column("share", ColumnType.MILLIONTHS),
            new Column("at", ColumnType.INSTANT),
            new Column("is", ColumnType.FLAG),
            Column.labels("name", List.of("plain", "with, comma", "a \"quote\"", "two\nlines", "")));

    @TempDir
    private Path folder;

    private String written(long[]... rows) throws IOException {
        try (CsvSink sink = new CsvSink(folder, BELL)) {
            sink.write(ALL, "all", RowSource.numbered(rows.length, (n, to) -> to.add(rows[n])));
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("all.csv.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long[] row(long... values) {
        return values;
    }

    @Test
    void numbersMoneyAndInstants_areWrittenAsTheyAreMeant() throws IOException {
        assertThat(written(
                        row(1L << 62, -3, 5, 1_000_001, 0, 1, 0),
                        row(10, 0, -12_345, 42, 86_399_999_999L, 0, 1),
                        row(0, 7, 100, 0, 86_400_000_000L, 1, 2)))
                .isEqualTo("""
                        key,change,yuan,share,at,is,name
                        4611686018427387904,-3,0.05,1.000001,2016-11-11T00:00:00.000000+08:00,true,plain
                        10,0,-123.45,0.000042,2016-11-11T23:59:59.999999+08:00,false,"with, comma"
                        0,7,1.00,0.000000,2016-11-12T00:00:00.000000+08:00,true,"a ""quote""\"
                        """);
    }

    @Test
    void nothingIsEmpty_andAnEmptyTextIsNot() throws IOException {
        long no = RowBatch.NONE;
        assertThat(written(
                        row(no, no, no, no, no, no, no), row(no, no, no, no, no, no, 3), row(1, no, no, no, no, no, 4)))
                .isEqualTo("key,change,yuan,share,at,is,name\n,,,,,,\n,,,,,,\"two\nlines\"\n1,,,,,,\"\"\n");
    }

    @Test
    void moreRowsThanABatch_areAllThere_inTheirOrder() throws IOException {
        long[][] rows = new long[3 * RowBatch.ROWS + 1][];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = row(n, 0, 0, 0, 0, 0, 0);
        }
        assertThat(written(rows).lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .hasSize(rows.length)
                .startsWith("0", "1", "2")
                .endsWith("6143", "6144");
    }

    @Test
    void aFullDisk_saysSo() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("there is no disk that is always full").exists();
        Files.createSymbolicLink(folder.resolve("all.csv.gz"), full);
        assertThatThrownBy(() -> written(row(0, 0, 0, 0, 0, 0, 0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
    }
}
