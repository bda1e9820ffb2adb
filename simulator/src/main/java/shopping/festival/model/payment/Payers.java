package shopping.festival.model.payment;

import shopping.festival.base.random.Law;

/**
 * How the buyers of a stream pay.
 *
 * @param declinedShare share of their payments that are declined
 * @param unpaidShare share of their orders that nobody pays
 * @param patience how long they wait in the queue before leaving it
 * @param retriesMax how often they come back then
 */
public record Payers(double declinedShare, double unpaidShare, Law patience, int retriesMax) {}
