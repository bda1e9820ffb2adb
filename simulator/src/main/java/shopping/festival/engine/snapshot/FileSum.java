package shopping.festival.engine.snapshot;

/**
 * By what a file is known to be the one that was written.
 *
 * @param bytes its length
 * @param crc32c of all of them
 */
public record FileSum(long bytes, int crc32c) {}
