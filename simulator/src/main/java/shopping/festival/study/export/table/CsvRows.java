package shopping.festival.study.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as lines of text (RFC 4180, lines end as in Unix). Digits are written by hand: some 20 ns a field, a formatter
 * takes ten times as long.
 */
final class CsvRows {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final byte[] ZONE = bytes("+08:00");
    private static final byte[] TRUE = bytes("true");
    private static final byte[] FALSE = bytes("false");
    private static final int SECONDS_A_DAY = 86_400;
    private static final int SHORTEST = 1 << 16;
    /** No field but a label is longer. */
    private static final int FIELD_MOST = 40;

    private final Table table;
    private final ColumnType[] types;
    private final byte[][][] labels;
    private final long bellLocalSecond;

    private byte[] bytes = new byte[2 * SHORTEST];
    private int end;
    private long day = Long.MIN_VALUE;
    private byte[] date = {};

    CsvRows(Table table, long bellEpochSecond) {
        this.table = table;
        this.types = table.columns().stream().map(Column::type).toArray(ColumnType[]::new);
        this.labels = table.columns().stream().map(c -> quoted(c.labels())).toArray(byte[][][]::new);
        this.bellLocalSecond = bellEpochSecond + CHINA.getTotalSeconds();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[][] quoted(List<String> labels) {
        return labels.stream().map(CsvRows::quoted).map(CsvRows::bytes).toArray(byte[][]::new);
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        // An empty text in quotes is not what nothing is.
        return isPlain && !text.isEmpty() ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    void header() {
        text(bytes(String.join(",", table.columns().stream().map(Column::name).toList())));
        bytes[end++] = '\n';
    }

    void row(RowBatch batch, int row) {
        for (int c = 0; c < types.length; c++) {
            if (c > 0) {
                bytes[end++] = ',';
            }
            long value = batch.column(c)[row];
            if (value != RowBatch.NONE) {
                field(c, value);
            }
        }
        room(1);
        bytes[end++] = '\n';
    }

    private void field(int c, long value) {
        room(FIELD_MOST);
        switch (types[c]) {
            case KEY, TINY, SMALL, COUNT, CHANGE, FEN -> number(value);
            case YUAN -> point(value, 100, 2);
            case MILLIONTHS -> point(value, 1_000_000, 6);
            case INSTANT -> instant(value);
            case FLAG -> text(value == 0 ? FALSE : TRUE);
            case LABEL -> text(labels[c][(int) value]);
        }
    }

    private void room(int more) {
        if (end + more + FIELD_MOST > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more + FIELD_MOST));
        }
    }

    private void text(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, end, text.length);
        end += text.length;
    }

    private void number(long value) {
        long n = value;
        if (n < 0) {
            bytes[end++] = '-';
            n = -n;
        }
        int digits = 1;
        for (long most = 9; n > most && digits < 19; most = most * 10 + 9) {
            digits++;
        }
        digits(n, digits);
    }

    /** So many digits, with noughts in front. */
    private void digits(long value, int count) {
        long n = value;
        for (int at = end + count - 1; at >= end; at--) {
            long tens = n / 10;
            bytes[at] = (byte) ('0' + (n - 10 * tens));
            n = tens;
        }
        end += count;
    }

    private void point(long value, long one, int places) {
        if (value < 0) {
            bytes[end++] = '-';
        }
        long n = Math.abs(value);
        number(n / one);
        bytes[end++] = '.';
        digits(n % one, places);
    }

    /** As in ISO 8601, at +08:00, where the festival is all year. */
    private void instant(long micros) {
        long second = bellLocalSecond + Math.floorDiv(micros, 1_000_000L);
        long epochDay = Math.floorDiv(second, SECONDS_A_DAY);
        if (epochDay != day) {
            day = epochDay;
            date = bytes(LocalDate.ofEpochDay(epochDay) + "T");
        }
        text(date);
        int ofDay = (int) (second - epochDay * SECONDS_A_DAY);
        digits(ofDay / 3_600, 2);
        bytes[end++] = ':';
        digits(ofDay / 60 % 60, 2);
        bytes[end++] = ':';
        digits(ofDay % 60, 2);
        bytes[end++] = '.';
        digits(Math.floorMod(micros, 1_000_000L), 6);
        text(ZONE);
    }

    /** Writes what there is, if that is more than so many bytes. */
    void drain(OutputStream to, int more) throws IOException {
        if (end > more) {
            to.write(bytes, 0, end);
            end = 0;
        }
    }
}
