package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;

/** Numbers that are added one after the other, in pieces: it never stops to copy what it has. */
final class LongColumn {
    private static final int BITS = 13;
    private static final int PIECE = 1 << BITS;

    private final List<long[]> pieces = new ArrayList<>();
    private int size;

    void add(long value) {
        if (size == pieces.size() << BITS) {
            pieces.add(new long[PIECE]);
        }
        set(size++, value);
    }

    void set(int i, long value) {
        pieces.get(i >> BITS)[i & PIECE - 1] = value;
    }

    long get(int i) {
        return pieces.get(i >> BITS)[i & PIECE - 1];
    }

    int size() {
        return size;
    }
}
