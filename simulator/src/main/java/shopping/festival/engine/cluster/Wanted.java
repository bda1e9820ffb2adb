package shopping.festival.engine.cluster;

/** Makes what is played of what the process of the run has sent. It knows what the bytes mean; nobody here does. */
@FunctionalInterface
public interface Wanted {
    /** @throws RuntimeException with a reason that people can read, if it cannot be made */
    Played make(byte[] order);
}
