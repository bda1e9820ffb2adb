package shopping.festival.study.plan.shop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shopping.festival.base.text.WordList;
import shopping.festival.model.market.Mode;

/** Reads a cell that says how a product reaches its buyers. */
final class FulfilmentReader {
    private final Terrain terrain;
    private final Lookup modes =
            new Lookup(Stream.of(Mode.values()).map(Mode::label).toList());

    FulfilmentReader(Terrain terrain) {
        this.terrain = terrain;
    }

    /** The mode a cell names, one that nothing serves too, which is noted; empty if it names none. */
    Optional<Mode> read(Cell fulfilment, int origin) {
        boolean mail = Names.key(fulfilment.text()).equals("direct-mail");
        int mode = mail ? Mode.DIRECT.ordinal() : fulfilment.oneOf(modes, "is not a way of fulfilment");
        return mode < 0 ? Optional.empty() : Optional.of(checked(fulfilment, Mode.values()[mode], origin));
    }

    /** The usual mode of an origin, where a cell is empty. */
    Mode usual(Cell fulfilment, int origin) {
        return checked(fulfilment, terrain.usualMode(origin), origin);
    }

    private Mode checked(Cell fulfilment, Mode mode, int origin) {
        if (origin >= 0 && terrain.serving(mode, origin).isEmpty()) {
            List<String> others = Stream.of(Mode.values())
                    .filter(m -> !terrain.serving(m, origin).isEmpty())
                    .map(Mode::label)
                    .toList();
            fulfilment.wrong((fulfilment.isEmpty() ? "is " + mode.label() + " where nothing stands, and " : "")
                    + "has no location in this market that serves "
                    + terrain.origins().get(origin) + ". "
                    + (others.isEmpty() ? "Choose another market." : "Use " + WordList.of(others, "or") + "."));
        }
        return mode;
    }
}
