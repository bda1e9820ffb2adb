/**
 * The command line: options in, sentences and exit codes out.
 *
 * <p>May import everything. Nobody imports it.
 */
package shopping.festival.cli;
