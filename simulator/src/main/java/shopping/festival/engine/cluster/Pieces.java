package shopping.festival.engine.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.engine.cluster.wire.Letter;

/** Bytes of any number, as letters. */
final class Pieces {
    private Pieces() {}

    /** One of the letters. */
    @FunctionalInterface
    interface Piece {
        Letter of(byte[] bytes, boolean isLast);
    }

    /** One at least, in their order. */
    static List<Letter> of(byte[] bytes, Piece piece) {
        List<Letter> letters = new ArrayList<>();
        int at = 0;
        do {
            int end = Math.min(bytes.length, at + Letter.PART_BYTES_MOST);
            letters.add(piece.of(Arrays.copyOfRange(bytes, at, end), end == bytes.length));
            at = end;
        } while (at < bytes.length);
        return letters;
    }
}
