package shopping.festival.study.sweep;

import shopping.festival.study.frame.Session;

/** Under what luck, at which size, and by how many threads a sweep is played. */
public record SweepOrder(long seed, double scale, int threads, Session session) {}
