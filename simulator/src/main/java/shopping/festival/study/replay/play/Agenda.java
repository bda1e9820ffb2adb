package shopping.festival.study.replay.play;

import java.util.Arrays;

/** Which turn is due when, the next one first: a binary heap. What is due at one instant comes by purchase. */
final class Agenda {
    private static final int USUAL = 1 << 16;

    private long[] nanos = new long[USUAL];
    private long[] turns = new long[USUAL];
    private int size;

    void at(long atNanos, long turn) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
            turns = Arrays.copyOf(turns, 2 * size);
        }
        int place = size++;
        while (place > 0 && isBefore(atNanos, turn, (place - 1) / 2)) {
            move((place - 1) / 2, place);
            place = (place - 1) / 2;
        }
        nanos[place] = atNanos;
        turns[place] = turn;
    }

    /** Takes the next one off. */
    long take() {
        long first = turns[0];
        size--;
        long lastNanos = nanos[size];
        long last = turns[size];
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && isBefore(nanos[child + 1], turns[child + 1], child)) {
                child++;
            }
            if (isBefore(lastNanos, last, child)) {
                break;
            }
            move(child, place);
            place = child;
        }
        nanos[place] = lastNanos;
        turns[place] = last;
        return first;
    }

    private boolean isBefore(long atNanos, long turn, int place) {
        return atNanos < nanos[place] || atNanos == nanos[place] && turn < turns[place];
    }

    private void move(int from, int to) {
        nanos[to] = nanos[from];
        turns[to] = turns[from];
    }

    /** Of the next one; {@link Long#MAX_VALUE} if there is none. */
    long nextNanos() {
        return size == 0 ? Long.MAX_VALUE : nanos[0];
    }

    /** How many are left. */
    int size() {
        return size;
    }
}
