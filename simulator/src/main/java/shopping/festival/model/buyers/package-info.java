/**
 * Buyers, the first stage: streams of sessions, what each intent wants, and what buyers do who are turned away.
 *
 * <p>May import everything from {@code time} to {@code market}, no other stage. Next: {@code checkout}.
 */
package shopping.festival.model.buyers;
