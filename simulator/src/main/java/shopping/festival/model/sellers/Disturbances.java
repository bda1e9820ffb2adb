package shopping.festival.model.sellers;

import java.util.List;

/** What goes wrong with stock for a while. */
public record Disturbances(List<Miscount> miscounts, List<Closure> closures) {
    public static final Disturbances NONE = new Disturbances(List.of(), List.of());

    public Disturbances {
        miscounts = List.copyOf(miscounts);
        closures = List.copyOf(closures);
    }
}
