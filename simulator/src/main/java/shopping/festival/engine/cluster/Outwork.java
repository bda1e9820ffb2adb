package shopping.festival.engine.cluster;

/** Tasks that may be done in other processes, as bytes that they know how to read. */
public interface Outwork {
    /** @param number from 1 on */
    byte[] task(int number);

    /**
     * A node has done one. Answers come one after the other.
     *
     * @throws RuntimeException if it is of no use
     */
    void answered(int number, byte[] answer);

    /** A node has failed at one. */
    void failed(int number, Throwable fault);
}
