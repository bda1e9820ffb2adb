package shopping.festival.engine.node;

/** Which actors of a run one process hosts. */
@FunctionalInterface
public interface Hosted {
    Hosted ALL = (kind, partition, count) -> true;

    /** @param count how many actors of the kind there are in all */
    boolean isHere(ActorKind kind, int partition, int count);
}
