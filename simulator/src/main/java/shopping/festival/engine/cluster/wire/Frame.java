package shopping.festival.engine.cluster.wire;

/**
 * What goes from one process to another in one piece, see {@link Link}.
 *
 * @param bytes not to be written to
 */
record Frame(byte[] bytes) {
    /** No longer than this: Artery's ordinary stream takes 256 KiB, its own head included. */
    static final int BYTES_MOST = 192 << 10;
}
