package shopping.festival.engine;

import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.EngineCounts;

/** How a run ended: its books, and what it cost. */
public record Outcome(Books books, double wallSeconds, long windows, EngineCounts engine) {}
