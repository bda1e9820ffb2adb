package shopping.festival.engine.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.engine.cluster.wire.Letter;

/** What is played, as letters. */
final class OrderLetters {
    private OrderLetters() {}

    static List<Letter> of(Letter.Party party, byte[] order) {
        List<Letter> letters = new ArrayList<>(List.of(party));
        int at = 0;
        do {
            int end = Math.min(order.length, at + Letter.PART_BYTES_MOST);
            letters.add(new Letter.OrderPart(Arrays.copyOfRange(order, at, end), end == order.length));
            at = end;
        } while (at < order.length);
        return letters;
    }
}
