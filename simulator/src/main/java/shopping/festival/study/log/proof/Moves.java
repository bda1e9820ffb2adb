package shopping.festival.study.log.proof;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** Movements of a share of the stock records, packed: 24 bytes each. */
final class Moves {
    private static final int WIDTH = 3;

    private long[] packed = new long[64 * WIDTH];
    private int end;

    void add(int stockRecord, long time, int units, long intent) {
        if (end == packed.length) {
            packed = Arrays.copyOf(packed, packed.length + packed.length / 2 / WIDTH * WIDTH);
        }
        packed[end] = (long) stockRecord << 32 | units & 0xFFFFFFFFL;
        packed[end + 1] = time;
        packed[end + 2] = intent;
        end += WIDTH;
    }

    void forEach(ObjIntConsumer<StockLaws.Move> to) {
        for (int i = 0; i < end; i += WIDTH) {
            to.accept(new StockLaws.Move(packed[i + 1], (int) packed[i], packed[i + 2]), (int) (packed[i] >> 32));
        }
    }
}
