/**
 * The event log: every event of every intent as a row of text, with the stock the day began with and every receipt.
 * {@code simulator/docs/events.md} says what a row means.
 *
 * <p>May import everything from {@code time} to {@code engine}. Its reader is {@code proof}, which shares nothing with it.
 */
package shopping.festival.study.log;
