package shopping.festival.base.state;

import java.util.Arrays;

/**
 * Words of state in one order. Whoever has a state passes every value through: a tape that is written keeps the value
 * and gives it back, one that is read gives the value kept instead. So there is one way for both directions, and what is
 * told is what is taken over:
 *
 * <pre>{@code
 * count = tape.word(count);
 * values = tape.words(values);
 * }</pre>
 */
public final class Tape {
    private long[] words;
    private int end;
    private int next;
    private final boolean isRead;

    private Tape(long[] words, int end, boolean isRead) {
        this.words = words;
        this.end = end;
        this.isRead = isRead;
    }

    /** A blank one, to be written. */
    public static Tape blank() {
        return blank(16);
    }

    /** The same for somebody who knows how many words it will be about: it grows if they are more. */
    public static Tape blank(int words) {
        return new Tape(new long[words], 0, false);
    }

    /** One to be read. */
    public static Tape of(long[] words) {
        return of(words, words.length);
    }

    /** One of the first so many words, to be read. */
    public static Tape of(long[] words, int size) {
        return new Tape(words, size, true);
    }

    /** Whether values are given back that were kept before. */
    public boolean isRead() {
        return isRead;
    }

    public long word(long value) {
        if (isRead) {
            if (next == end) {
                throw new IllegalStateException("a state has " + end + " words, and more are asked for");
            }
            return words[next++];
        }
        makeRoom(1);
        words[end++] = value;
        return value;
    }

    private void makeRoom(int more) {
        if (words.length - end < more) {
            words = Arrays.copyOf(words, Math.max(end + more, 2 * words.length));
        }
    }

    public int word(int value) {
        return (int) word((long) value);
    }

    public boolean flag(boolean value) {
        return word(value ? 1L : 0L) != 0;
    }

    public double real(double value) {
        return Double.longBitsToDouble(word(Double.doubleToRawLongBits(value)));
    }

    /** The first so many values, as an array of that length when it is read. */
    public long[] words(long[] values, int count) {
        int n = count(count);
        if (isRead) {
            next += n;
            return Arrays.copyOfRange(words, next - n, next);
        }
        makeRoom(n);
        System.arraycopy(values, 0, words, end, n);
        end += n;
        return values;
    }

    /** All values, however many they are when it is read. */
    public long[] words(long[] values) {
        return words(values, values.length);
    }

    /** The first so many values, as an array of that length when it is read. */
    public int[] words(int[] values, int count) {
        int n = count(count);
        if (isRead) {
            int[] kept = new int[n];
            for (int i = 0; i < n; i++) {
                kept[i] = (int) words[next + i];
            }
            next += n;
            return kept;
        }
        makeRoom(n);
        for (int i = 0; i < n; i++) {
            words[end + i] = values[i];
        }
        end += n;
        return values;
    }

    /** All values, however many they are when it is read. */
    public int[] words(int[] values) {
        return words(values, values.length);
    }

    /** How many values follow: never more than there are, so that a damaged state does not ask for a huge array. */
    private int count(int count) {
        int n = word(count);
        if (isRead && (n < 0 || n > end - next)) {
            throw new IllegalStateException("a state says that " + n + " words follow, and " + (end - next) + " do");
        }
        return n;
    }

    /** Values of which there are always as many. */
    public void each(long[] values) {
        mustBe(values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = word(values[i]);
        }
    }

    /** Values of which there are always as many. */
    public void each(int[] values) {
        mustBe(values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = word(values[i]);
        }
    }

    /** Values of which there are always as many, two to a word: for those of which there are millions. */
    public void pairs(int[] values) {
        mustBe(values.length);
        int n = (values.length + 1) / 2;
        if (isRead) {
            if (n > end - next) {
                throw new IllegalStateException("a state has " + (end - next) + " words left, and not " + n);
            }
            for (int i = 0; i < values.length; i++) {
                values[i] = (int) (words[next + (i >> 1)] >>> ((i & 1) << 5));
            }
            next += n;
            return;
        }
        makeRoom(n);
        for (int i = 0; i + 1 < values.length; i += 2) {
            words[end++] = values[i] & 0xFFFF_FFFFL | (long) values[i + 1] << Integer.SIZE;
        }
        if ((values.length & 1) == 1) {
            words[end++] = values[values.length - 1] & 0xFFFF_FFFFL;
        }
    }

    /** Things of which there are always as many, each with its own state. */
    public void each(Stateful[] things) {
        mustBe(things.length);
        for (Stateful thing : things) {
            thing.state(this);
        }
    }

    private void mustBe(int count) {
        int kept = word(count);
        if (kept != count) {
            throw new IllegalStateException("a state of " + kept + " values, and there are " + count);
        }
    }

    /** How many words were written. */
    public int size() {
        return end;
    }

    /** The words that were written and the room behind them, not copied: the tape is not to be used any more. */
    public long[] handedOver() {
        return words;
    }

    /** What was written. */
    public long[] written() {
        return Arrays.copyOf(words, end);
    }

    /** Whether all has been read. */
    public boolean isAtEnd() {
        return next == end;
    }

    /** Everything must have been read. */
    public void mustBeAtEnd() {
        if (next != end) {
            throw new IllegalStateException("a state has " + end + " words, and " + next + " were asked for");
        }
    }
}
