/**
 * What tells two runs apart: the first minute of intents whose digests differ, and the first intent of it whose events
 * do, with both its histories.
 *
 * <p>May import everything from {@code time} to {@code report}. Next: {@code cli}.
 */
package shopping.festival.study.diff;
