/**
 * The textbook cases: queues, arrival streams, popularity laws, stock, substitution and transit with known answers, played
 * on the whole engine with everything else switched off; and the formulas that recommend a stock.
 *
 * <p>The expected figures are read from {@code validation/cases.csv}; how each case is mapped onto the festival stands
 * in {@code simulator/docs/validation.md}.
 */
package shopping.festival.validation;
