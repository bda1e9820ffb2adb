package shopping.festival.validation;

import shopping.festival.flow.Kind;
import shopping.festival.flow.Station;

/** Looks on while a festival runs. */
interface Witness {

    /** An event of an intent, see the table of events in {@code docs/semantics.md}. */
    default void happened(Kind kind, long id, int attempt, long time, int unit) {}

    /** An order was served; the orders of a lane or a warehouse come in the order in which they arrived there. */
    default void served(Station station, int unit, long arrival, long start, long finish) {}

    /** Both look on. */
    default Witness and(Witness other) {
        Witness one = this;
        return new Witness() {
            @Override
            public void happened(Kind kind, long id, int attempt, long time, int unit) {
                one.happened(kind, id, attempt, time, unit);
                other.happened(kind, id, attempt, time, unit);
            }

            @Override
            public void served(Station station, int unit, long arrival, long start, long finish) {
                one.served(station, unit, arrival, start, finish);
                other.served(station, unit, arrival, start, finish);
            }
        };
    }
}
