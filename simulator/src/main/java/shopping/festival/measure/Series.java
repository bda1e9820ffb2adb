package shopping.festival.measure;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/** Counts by a non-negative index, growing as needed: a row of a timeline, a second of the day. */
public final class Series implements Stateful {
    private long[] values;
    private int end;

    public Series(int expected) {
        values = new long[Math.max(16, expected)];
    }

    public void add(int index, long amount) {
        if (index >= end) {
            reach(index);
        }
        values[index] += amount;
    }

    /** Lets the value of an index be at least so much. */
    void raise(int index, long value) {
        if (index >= end) {
            reach(index);
        }
        values[index] = Math.max(values[index], value);
    }

    private void reach(int index) {
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(index + 1, values.length + values.length / 2));
        }
        end = index + 1;
    }

    /** Forgets all values from an index on. */
    void cut(int index) {
        if (index < end) {
            Arrays.fill(values, index, end, 0);
            end = index;
        }
    }

    /** One more than the largest index used. */
    public int end() {
        return end;
    }

    public long at(int index) {
        return index < end ? values[index] : 0;
    }

    public long sum() {
        return sum(0, end);
    }

    public long sum(int from, int to) {
        long sum = 0;
        for (int i = from; i < Math.min(to, end); i++) {
            sum += values[i];
        }
        return sum;
    }

    public void add(Series other) {
        if (other.end > end) {
            // As far as it will go, at once: index by index it would be copied a dozen times.
            reach(other.end - 1);
        }
        for (int i = 0; i < other.end; i++) {
            values[i] += other.values[i];
        }
    }

    @Override
    public void state(Tape tape) {
        values = tape.words(values, end);
        if (tape.isRead()) {
            end = values.length;
        }
    }

    public int indexOfLargest() {
        int best = 0;
        for (int i = 1; i < end; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    public long largest() {
        return end == 0 ? 0 : values[indexOfLargest()];
    }
}
