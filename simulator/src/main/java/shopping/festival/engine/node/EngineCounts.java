package shopping.festival.engine.node;

/**
 * What the engine did, beside what the festival did.
 *
 * @param batches batches received
 * @param batchedRows rows in them
 * @param rows rows handed from stage to stage, those that stay inside an actor among them
 * @param heldMost the largest number of rows held for later windows, summed over the actors
 */
public record EngineCounts(long batches, long batchedRows, long rows, long heldMost) {
    public static final EngineCounts NONE = new EngineCounts(0, 0, 0, 0);

    public EngineCounts and(EngineCounts o) {
        return new EngineCounts(batches + o.batches, batchedRows + o.batchedRows, rows + o.rows, heldMost + o.heldMost);
    }

    public static EngineCounts of(Assembly assembly) {
        return new EngineCounts(
                assembly.all().stream().mapToLong(Node::batches).sum(),
                assembly.all().stream().mapToLong(Node::batchedRows).sum(),
                assembly.all().stream().mapToLong(Node::rows).sum(),
                assembly.all().stream().mapToLong(Node::heldMost).sum());
    }
}
