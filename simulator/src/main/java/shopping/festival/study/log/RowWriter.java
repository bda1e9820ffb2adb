package shopping.festival.study.log;

import java.nio.charset.StandardCharsets;
import shopping.festival.model.order.IntentId;

/**
 * Rows of text in one array of bytes. Digits are written by hand, two at a time: a row costs some 40 ns, a formatter or
 * a {@code String} a row ten times as much.
 */
final class RowWriter {
    /** No row is longer: a kind, an intent and seven numbers of at most 20 digits. */
    static final int ROW_MOST = 256;

    private static final byte[] PAIRS = pairs();

    private final byte[] bytes;
    private int end;

    RowWriter(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One that has rows already. */
    RowWriter(byte[] bytes, byte[] rows) {
        this(bytes);
        text(rows);
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    boolean isFull() {
        return end > bytes.length - ROW_MOST;
    }

    void text(byte[] text) {
        System.arraycopy(text, 0, bytes, end, text.length);
        end += text.length;
    }

    void text(String text) {
        text(text.getBytes(StandardCharsets.UTF_8));
    }

    void comma() {
        bytes[end++] = ',';
    }

    void newLine() {
        bytes[end++] = '\n';
    }

    void number(long n) {
        if (n < 0) {
            bytes[end++] = '-';
            n = -n;
        }
        int at = end + digits(n);
        end = at;
        while (n > Integer.MAX_VALUE) {
            long tens = n / 100;
            at = pair(at, (int) (n - tens * 100));
            n = tens;
        }
        int small = (int) n;
        while (small >= 10) {
            int tens = small / 100;
            int two = small - tens * 100;
            if (small < 100) {
                pair(at, small);
                return;
            }
            at = pair(at, two);
            small = tens;
        }
        bytes[at - 1] = (byte) ('0' + small);
    }

    private int pair(int at, int two) {
        bytes[at - 2] = PAIRS[2 * two];
        bytes[at - 1] = PAIRS[2 * two + 1];
        return at - 2;
    }

    private static int digits(long n) {
        int digits = 1;
        for (long most = 9; n > most && digits < 19; most = most * 10 + 9) {
            digits++;
        }
        return digits;
    }

    /** {@code stream/lane/slot/ordinal}, as {@link IntentId#describe} writes it. */
    void intent(long id) {
        number(IntentId.stream(id));
        bytes[end++] = '/';
        number(IntentId.lane(id));
        bytes[end++] = '/';
        number(IntentId.slot(id));
        bytes[end++] = '/';
        number(IntentId.ordinal(id));
    }
}
