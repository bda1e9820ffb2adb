package shopping.festival.scenario.fault;

/** From an instant up to a later one, microseconds. */
record Span(long from, long to) {}
