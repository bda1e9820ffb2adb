package shopping.festival.engine.node;

import shopping.festival.measure.Measures;

/** The closed books of a run: what was measured, what is left on the shelves. */
public record Books(Measures measures, StockLedger stock) {}
