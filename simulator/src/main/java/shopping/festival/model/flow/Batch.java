package shopping.festival.model.flow;

import shopping.festival.model.order.Hop;

/**
 * What one actor sends another in one window over one hop, perhaps nothing. It belongs to its receiver once sent.
 *
 * @param from partition of the sending stage
 * @param window index of the window in which it was made; rows may be dated later
 * @param rows the rows
 * @param sent what the sender says it put in, for the audit
 */
public record Batch(Hop hop, int from, long window, Rows rows, Sums sent) {}
