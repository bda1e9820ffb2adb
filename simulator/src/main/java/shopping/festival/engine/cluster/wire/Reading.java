package shopping.festival.engine.cluster.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;

/** Reads what a {@link Pen} has written, frame by frame. */
final class Reading {
    private static final Hop[] HOPS = Hop.values();

    /** Rows of batches that are not here as a whole yet. */
    private final Map<Way, Rows> open = new LinkedHashMap<>();

    private final Consumer<Letter> to;

    private record Way(Hop hop, int from, int to) {
        static Way read(Page page) {
            return new Way(HOPS[page.small()], page.number(), page.number());
        }
    }

    /** @param to is given every letter */
    Reading(Consumer<Letter> to) {
        this.to = to;
    }

    /** Reads the frame that follows the one before. */
    void read(byte[] frame) {
        Page page = new Page(frame);
        while (!page.isAtEnd()) {
            int mark = page.small();
            if (mark == Pen.ROWS) {
                Way way = Way.read(page);
                int all = page.number();
                page.rows(open.computeIfAbsent(way, w -> new Rows(all)));
            } else if (mark == Pen.BATCH) {
                to.accept(batch(page, Way.read(page)));
            } else {
                to.accept(Scripts.LETTERS.read(page));
            }
        }
    }

    private Letter batch(Page page, Way way) {
        long window = page.word();
        Rows rows = open.remove(way);
        Batch batch =
                new Batch(way.hop(), way.from(), window, rows == null ? Rows.none() : rows, Sums.readFrom(page::word));
        return new Letter.ToActor(ActorKind.of(way.hop().to()), way.to(), new ActorMessage.Delivered(batch));
    }
}
