package shopping.festival.engine.node;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Recorder;
import shopping.festival.model.Festival;

/** The state of a run of which several processes have each told their part. */
public final class StateTogether {
    private final Measures.Shape shape;

    private StateTogether(Measures.Shape shape) {
        this.shape = shape;
    }

    /** @param parts are emptied section by section: all of it twice would be too much for a large market */
    public static Sections of(Festival festival, Watchers watchers, List<Sections> parts) {
        StateTogether together = new StateTogether(Assembly.shape(festival, watchers));
        TreeSet<String> names = new TreeSet<>();
        parts.forEach(part -> part.names().forEach(names::add));
        Sections all = new Sections();
        for (String name : names) {
            List<Sections> telling = new ArrayList<>(parts);
            telling.removeIf(part -> !part.has(name));
            if (Assembly.stageOfBooks(name) != null) {
                together.books(all, name, telling);
            } else {
                all.join(name, telling);
            }
            telling.forEach(part -> part.drop(name));
        }
        return all;
    }

    private void books(Sections all, String name, List<Sections> parts) {
        Recorder sum = new Recorder(shape);
        int room = 0;
        for (Sections part : parts) {
            Measures books = new Recorder(shape).measures();
            part.takeOver(name, books);
            sum.add(books);
            room += part.size(name);
        }
        all.tell(name, sum.measures(), room);
    }
}
