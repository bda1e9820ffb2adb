package shopping.festival.engine.cluster.wire;

import java.util.function.Consumer;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;

/** Writes letters into frames, as many into one as fit; batches that are larger than a frame it writes into several. */
final class Pen {
    static final int LETTER = 0;
    static final int ROWS = 1;
    static final int BATCH = 2;

    /** A batch without its rows, or the head of some of them. */
    private static final int BATCH_BYTES = 64;

    private final Ink ink = new Ink();
    private final Consumer<byte[]> full;

    /** @param full is given every frame that is full or turned over, its head still blank */
    Pen(Consumer<byte[]> full) {
        this.full = full;
    }

    /** Hands over what is written so far. */
    void turnOver() {
        if (!ink.isBlank()) {
            full.accept(ink.bytes());
            ink.blank();
        }
    }

    void write(Letter letter) {
        if (letter instanceof Letter.ToActor to && to.message() instanceof ActorMessage.Delivered delivered) {
            batch(to.partition(), delivered.batch());
        } else {
            need(letter.bytesMost());
            Scripts.LETTERS.write(ink.small(LETTER), letter);
        }
    }

    private void need(int bytes) {
        if (ink.room() < bytes) {
            turnOver();
        }
    }

    private void batch(int to, Batch batch) {
        Rows rows = batch.rows();
        int written = 0;
        while (written < rows.size()) {
            need(BATCH_BYTES + Rows.BYTES);
            int count = Math.min(rows.size() - written, (ink.room() - BATCH_BYTES) / Rows.BYTES);
            way(ROWS, to, batch).number(rows.size()).rows(rows, written, count);
            written += count;
        }
        need(BATCH_BYTES);
        batch.sent().writeTo(way(BATCH, to, batch).word(batch.window())::word);
    }

    private Ink way(int mark, int to, Batch batch) {
        return ink.small(mark).small(batch.hop().ordinal()).number(batch.from()).number(to);
    }
}
