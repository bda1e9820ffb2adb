package shopping.festival.engine.cluster.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How things of one sort are written and read: each kind of them begins with a mark of its own.
 *
 * @param <T> the sort
 */
final class Script<T> {
    private final List<Form<? extends T>> byMark = new ArrayList<>();
    private final Map<Class<?>, Form<? extends T>> byClass = new LinkedHashMap<>();

    private record Form<K>(int mark, Class<K> kind, BiConsumer<Ink, K> writer, Function<Page, K> reader) {
        void write(Ink ink, Object thing) {
            writer.accept(ink.small(mark), kind.cast(thing));
        }
    }

    /** Adds a kind; both processes add them in the same order, which is part of the build. */
    <K extends T> Script<T> with(Class<K> kind, BiConsumer<Ink, K> writer, Function<Page, K> reader) {
        Form<K> form = new Form<>(byMark.size(), kind, writer, reader);
        byMark.add(form);
        byClass.put(kind, form);
        return this;
    }

    /** A kind that tells nothing but that it is there. */
    <K extends T> Script<T> with(K only) {
        @SuppressWarnings("unchecked")
        Class<K> kind = (Class<K>) only.getClass();
        return with(kind, (ink, k) -> {}, page -> only);
    }

    void write(Ink ink, T thing) {
        Form<? extends T> form = byClass.get(thing.getClass());
        if (form == null) {
            throw new IllegalArgumentException("stays in its process: " + thing);
        }
        form.write(ink, thing);
    }

    T read(Page page) {
        int mark = page.small();
        if (mark < 0 || mark >= byMark.size()) {
            throw new IllegalStateException("nothing begins with " + mark);
        }
        return byMark.get(mark).reader().apply(page);
    }
}
