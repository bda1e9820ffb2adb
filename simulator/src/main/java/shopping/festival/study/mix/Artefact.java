package shopping.festival.study.mix;

/**
 * Something that a measure shows and that is not the festival's: it comes of how it is counted or of how much was simulated.
 *
 * @param measure its key
 * @param rule by which it was found: see {@link Artefacts}
 * @param note what to make of it, in a sentence
 */
record Artefact(String measure, String rule, String note) {}
