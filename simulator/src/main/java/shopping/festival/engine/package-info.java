/**
 * The one door for command line, tests and benchmarks: a festival in, a result out, by either driver.
 *
 * <p>May import everything but {@code mix}, {@code report} and {@code cli}.
 */
package shopping.festival.engine;
