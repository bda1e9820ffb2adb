package shopping.festival.validation;

import shopping.festival.flow.Kind;

/** Looks on while a festival runs. */
interface Witness {

    /** An event of an intent, see the table of events in {@code docs/semantics.md}. */
    default void happened(Kind kind, long id, long time, int unit) {}

    /** An order was picked; the orders of a warehouse come in the order in which they arrived there. */
    default void picked(int warehouse, long arrival, long start, long finish) {}
}
