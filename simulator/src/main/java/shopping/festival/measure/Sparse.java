package shopping.festival.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.VirtualTime;

/** How arrays are told of which few places are taken: by those that are. */
final class Sparse {
    /** No place by time is so late: well past the horizon, and short enough for an array of so many seconds. */
    static final long TOO_LATE = 2 * VirtualTime.HORIZON;

    private Sparse() {}

    /**
     * The places where there is something, in their order; what is there is told afterwards, place by place.
     *
     * @param end no place may be so far out
     */
    static int[] places(Tape tape, @Nullable Object[] things, int end) {
        int[] taken = tape.words(
                IntStream.range(0, things.length).filter(i -> things[i] != null).toArray());
        int last = -1;
        for (int place : taken) {
            mustBe(place > last && place < end, "place " + place + " after " + last + " of " + end);
            last = place;
        }
        return taken;
    }

    /** Numbers most of which may be 0. How many are not tells whether they are told with their places, or all in a row. */
    static void numbers(Tape tape, long[] values) {
        int taken = tape.word(taken(values));
        if (2L * taken >= values.length) {
            for (int i = 0; i < values.length; i++) {
                values[i] = tape.word(values[i]);
            }
        } else if (tape.isRead()) {
            read(tape, values, taken);
        } else {
            write(tape, values);
        }
        mustBe(taken(values) == taken, taken + " numbers");
    }

    private static void write(Tape tape, long[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                tape.word(i);
                tape.word(values[i]);
            }
        }
    }

    private static void read(Tape tape, long[] values, int taken) {
        Arrays.fill(values, 0);
        for (int k = 0; k < taken; k++) {
            int place = tape.word(0);
            mustBe(place >= 0 && place < values.length, "place " + place + " of " + values.length);
            values[place] = tape.word(0L);
        }
    }

    private static int taken(long[] values) {
        int taken = 0;
        for (long value : values) {
            taken += value == 0 ? 0 : 1;
        }
        return taken;
    }

    private static void mustBe(boolean isSo, String what) {
        if (!isSo) {
            throw new IllegalStateException("a state that cannot be: " + what);
        }
    }
}
