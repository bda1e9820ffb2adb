package shopping.festival.model.market;

/** Where offers compete directly: one category, one brand origin, one nominal fulfilment mode. */
public record Cell(int category, int origin, Mode mode) {}
