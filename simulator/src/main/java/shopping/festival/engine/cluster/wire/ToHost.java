package shopping.festival.engine.cluster.wire;

/** What the actor understands that answers for a process. */
public interface ToHost {}
