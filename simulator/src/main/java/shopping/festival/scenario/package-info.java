/**
 * From a scenario file to a festival that is ready to run: strict reading with every error at once, immutable records,
 * the market.
 *
 * <p>Open {@link shopping.festival.scenario.Scenario} first: the groups of what a file says. Its subpackages are the
 * kit that reads HOCON, the readers, and the making of a festival. May import {@code base}, {@code model} and {@code
 * measure}; knows no result. Next: {@code engine}.
 */
package shopping.festival.scenario;
