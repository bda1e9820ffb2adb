package shopping.festival.measure.threshold;

/** What came of reading a text: a threshold, or what is wrong with it. */
public sealed interface Reading permits Threshold, Misread {}
