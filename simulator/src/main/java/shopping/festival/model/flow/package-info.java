/**
 * What travels and how: rows of a few words, the hops they take, the order of a window, and {@code Stage}, which is all an
 * actor ever does with one window. No Akka here.
 *
 * <p>May import {@code time} and {@code random}. Next: {@code market}, then the stages from {@code buyers} on.
 */
package shopping.festival.model.flow;
