/**
 * From a scenario file to a festival that is ready to run: strict reading with every error at once, immutable records,
 * the market.
 *
 * <p>May import everything above it: {@code time} to the six stages, {@code measure}, {@code audit}. Next: {@code
 * actors} and {@code run}.
 */
package shopping.festival.scenario;
