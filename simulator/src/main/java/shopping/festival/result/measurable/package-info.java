/**
 * What results of a scenario can be held against: the names of their numbers, before there is a result. Open {@link
 * shopping.festival.result.measurable.CheckedScenario} first.
 *
 * <p>May import {@code base}, {@code model}, {@code measure}, {@code scenario} and {@code result}. Next: {@code study}.
 */
package shopping.festival.result.measurable;
