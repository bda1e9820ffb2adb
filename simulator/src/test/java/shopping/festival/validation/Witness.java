package shopping.festival.validation;

import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Station;

/** Looks on while a festival runs. */
interface Witness {

    /** An event of an intent, see the table of events in {@code simulator/docs/semantics.md}. */
    default void happened(Kind kind, long id, int attempt, long time, int unit) {}

    /** An order was served; the orders of a lane or a warehouse come in the order in which they arrived there. */
    default void served(Station station, int unit, long arrival, long start, long finish) {}

    /** An order waited and left before its turn. */
    default void gaveUp(Station station, int unit, long arrival, long left) {}

    /** A seller answered an order, of as many units as he has of those it asks for. */
    default void answered(long order, boolean accepted) {}

    /** An order, or the part of one that its units are, was lost because nothing was on the shelf. */
    default void lacked(long order) {}

    /** A stock record ordered from its supplier. */
    default void ordered(int stockRecord, long time, int units) {}

    /** Goods of a supplier are on the shelf, before anybody who waits is given one. */
    default void received(int stockRecord, long time, int units) {}

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

            @Override
            public void gaveUp(Station station, int unit, long arrival, long left) {
                one.gaveUp(station, unit, arrival, left);
                other.gaveUp(station, unit, arrival, left);
            }

            @Override
            public void answered(long order, boolean accepted) {
                one.answered(order, accepted);
                other.answered(order, accepted);
            }

            @Override
            public void lacked(long order) {
                one.lacked(order);
                other.lacked(order);
            }

            @Override
            public void ordered(int stockRecord, long time, int units) {
                one.ordered(stockRecord, time, units);
                other.ordered(stockRecord, time, units);
            }

            @Override
            public void received(int stockRecord, long time, int units) {
                one.received(stockRecord, time, units);
                other.received(stockRecord, time, units);
            }
        };
    }
}
