package shopping.festival.study.log.proof;

/**
 * A law that does not hold.
 *
 * @param intent the order that breaks it, or {@link #NOBODY}
 * @param how what is wrong, in words
 */
record Broken(String law, long time, long intent, String how) implements Comparable<Broken> {
    static final long NOBODY = -1;

    boolean hasOrder() {
        return intent != NOBODY;
    }

    @Override
    public int compareTo(Broken other) {
        return time != other.time ? Long.compare(time, other.time) : Long.compareUnsigned(intent, other.intent);
    }
}
