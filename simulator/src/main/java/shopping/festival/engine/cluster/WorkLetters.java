package shopping.festival.engine.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.engine.cluster.wire.Letter;

/** A task or the answer to it, as letters. */
final class WorkLetters {
    private WorkLetters() {}

    static List<Letter> of(int number, byte[] bytes) {
        List<Letter> letters = new ArrayList<>();
        int at = 0;
        do {
            int end = Math.min(bytes.length, at + Letter.PART_BYTES_MOST);
            letters.add(new Letter.WorkPart(number, Arrays.copyOfRange(bytes, at, end), end == bytes.length));
            at = end;
        } while (at < bytes.length);
        return letters;
    }
}
