package shopping.festival.view.text;

/** What holds for all that a command tells while it is at work, and on its thread only. */
final class Scoped<V> {
    private final ThreadLocal<V> held;

    /** @param usual what holds outside of any work */
    Scoped(V usual) {
        this.held = ThreadLocal.withInitial(() -> usual);
    }

    V get() {
        return held.get();
    }

    /** Does what is to be told under another value. */
    <T, E extends Exception> T in(V value, MoneyShown.Work<T, E> work) throws E {
        V before = held.get();
        held.set(value);
        try {
            return work.run();
        } finally {
            held.set(before);
        }
    }
}
