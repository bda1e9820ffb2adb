package shopping.festival.engine;

import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Books;

/** How a run ended: its books, and what it cost. */
public record Outcome(Books books, double wallSeconds, long windows, EngineCounts engine) {}
