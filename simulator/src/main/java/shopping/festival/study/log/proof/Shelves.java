package shopping.festival.study.log.proof;

import java.util.Arrays;
import java.util.BitSet;

/** The stock records as the log's first rows describe them, and what its last rows say is left on them. */
final class Shelves {
    private int[] offer = new int[1024];
    private int[] location = new int[1024];
    private int[] initial = new int[1024];
    private int[] left = new int[1024];
    private final BitSet known = new BitSet();
    private final BitSet counted = new BitSet();
    private final BitSet moved = new BitSet();
    private final long most;
    private int end;

    /** @param most no log holds more records than rows, so none honest has a greater number */
    Shelves(long most) {
        this.most = most;
    }

    /** Notes a row; returns what is wrong with it, or {@link Row#FINE}. */
    String add(Row row) {
        int r = row.unit;
        if (r >= most) {
            return row.what.label() + ": there is no stock record " + r + " in a log of " + most + " rows";
        }
        reach(r);
        BitSet once = row.what == What.INITIAL ? known : counted;
        if (once.get(r)) {
            return "the log tells the " + row.what.label() + " units of stock record " + r + " a second time";
        }
        once.set(r);
        if (row.what == What.INITIAL) {
            offer[r] = row.offer;
            location[r] = row.location;
            initial[r] = row.units;
        } else {
            left[r] = row.units;
        }
        return misplaced(row);
    }

    /** What is wrong with the offer and the place of a row, or {@link Row#FINE}; the first rows of a log are believed. */
    String misplaced(Row row) {
        int r = row.unit;
        return !isKnown(r) || row.offer == offer[r] && row.location == location[r]
                ? Row.FINE
                : row.what.label() + ": stock record " + r + " is offer " + offer[r] + " at warehouse " + location[r]
                        + ", not offer " + row.offer + " at warehouse " + row.location;
    }

    private void reach(int r) {
        if (r >= offer.length) {
            int more = Math.max(r + 1, offer.length * 2);
            offer = Arrays.copyOf(offer, more);
            location = Arrays.copyOf(location, more);
            initial = Arrays.copyOf(initial, more);
            left = Arrays.copyOf(left, more);
        }
        end = Math.max(end, r + 1);
    }

    /** The stock records of each of so many offers, the lowest number first. */
    int[][] byOffer(int offers) {
        int[] count = new int[offers];
        for (int r = 0; r < end; r++) {
            if (isKnown(r) && offer[r] < offers) {
                count[offer[r]]++;
            }
        }
        int[][] records = new int[offers][];
        for (int o = 0; o < offers; o++) {
            records[o] = new int[count[o]];
            count[o] = 0;
        }
        for (int r = 0; r < end; r++) {
            if (isKnown(r) && offer[r] < offers) {
                records[offer[r]][count[offer[r]]++] = r;
            }
        }
        return records;
    }

    int end() {
        return end;
    }

    boolean isKnown(int r) {
        return r >= 0 && known.get(r);
    }

    boolean isCounted(int r) {
        return r >= 0 && counted.get(r);
    }

    /** Notes that something was taken from it or brought to it. */
    void moved(int r) {
        if (r < end) {
            moved.set(r);
        }
    }

    boolean hasMoved(int r) {
        return moved.get(r);
    }

    int offer(int r) {
        return offer[r];
    }

    int location(int r) {
        return location[r];
    }

    /** Nothing on a record the log does not know. */
    int initial(int r) {
        return isKnown(r) ? initial[r] : 0;
    }

    int left(int r) {
        return isCounted(r) ? left[r] : 0;
    }
}
