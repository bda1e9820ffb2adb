package shopping.festival.study.log.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a log summed by the slot of arrival of their intents, in any order; those of no intent apart. */
final class SlotSums {
    private static final long FNV = 0x100000001B3L;

    private long[] sums = new long[1 << 12];
    private int end;
    private long stock;

    private SlotSums() {}

    static SlotSums of(Path file) throws IOException, Unreadable {
        SlotSums all = new SlotSums();
        LogRows.read(file, (row, lines) -> all.add(row, hash(lines.text(), lines.from(), lines.to())));
        return all;
    }

    private void add(Row row, long hash) {
        if (!row.what.isOfIntent()) {
            stock += hash;
            return;
        }
        int slot = Intents.slot(row.intent);
        if (slot >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(slot + 1, sums.length + sums.length / 2));
        }
        sums[slot] += hash;
        end = Math.max(end, slot + 1);
    }

    /** FNV-1a over the characters, finalised: a sum of it tells rows apart that only swap a digit. */
    private static long hash(byte[] text, int from, int to) {
        long h = 0xCBF29CE484222325L;
        for (int i = from; i < to; i++) {
            h = (h ^ text[i]) * FNV;
        }
        return Keys.mix(h);
    }

    long stock() {
        return stock;
    }

    /** The slots in which two logs differ, in their order. */
    List<Integer> differingFrom(SlotSums other) {
        List<Integer> slots = new ArrayList<>();
        for (int s = 0; s < Math.max(end, other.end); s++) {
            if (at(s) != other.at(s)) {
                slots.add(s);
            }
        }
        return slots;
    }

    private long at(int slot) {
        return slot < end ? sums[slot] : 0;
    }
}
