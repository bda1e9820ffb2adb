package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that are added one after the other, in large pieces: to a collector they are nothing. By characters and not by
 * UTF-8, which cannot say what a shop may: half a character.
 */
final class TextColumn {
    private static final int PIECE = 1 << 16;
    private static final int PIECE_AT = 32;

    private final List<char[]> pieces = new ArrayList<>();
    /** Of each: its piece, and where it begins in that. */
    private final LongColumn begins = new LongColumn();

    private final LongColumn lengths = new LongColumn();
    private int used = PIECE;

    /** @return its place */
    int add(String text) {
        if (used + text.length() > PIECE) {
            pieces.add(new char[Math.max(PIECE, text.length())]);
            used = 0;
        }
        text.getChars(0, text.length(), pieces.get(pieces.size() - 1), used);
        begins.add((long) (pieces.size() - 1) << PIECE_AT | used);
        lengths.add(text.length());
        used += text.length();
        return begins.size() - 1;
    }

    String get(int place) {
        long begin = begins.get(place);
        return new String(pieces.get((int) (begin >> PIECE_AT)), (int) begin, (int) lengths.get(place));
    }
}
