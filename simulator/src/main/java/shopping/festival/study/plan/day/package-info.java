/**
 * Inventory plans of one shop at a festival: its own demand through the six stages amid an environment, what each plan
 * earns, how sure that is, and what to stock instead.
 *
 * <p>May import everything down to {@code environment}. Next: {@code report}.
 */
package shopping.festival.study.plan.day;
