/**
 * The oracle: a second simulator, naive and event by event, written from {@code simulator/docs/semantics.md} alone, and the random
 * small festivals on which the engine must agree with it.
 *
 * <p>It shares with the engine time, chance, the market, the rules and the decision functions; never a state, a queue or
 * a sequence. Whoever changes the model changes {@code semantics.md}, the stage and this package, each by itself.
 */
package shopping.festival.oracle;
