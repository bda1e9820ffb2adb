package shopping.festival.model.flow;

/**
 * Where a stage writes the rows it sends on: a batch for another actor, or the next stage of its own.
 *
 * <p>The words are those of {@link Rows}.
 */
public interface RowSink {
    void add(long time, long id, long order, long fen, long since);
}
