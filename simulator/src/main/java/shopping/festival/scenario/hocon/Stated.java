package shopping.festival.scenario.hocon;

/**
 * A word of the file whose meaning is not the scenario's to know, with its place, so that whoever knows it can complain.
 *
 * @param name its key and what stands there, as a problem begins
 * @param rank among the problems of its line
 */
public record Stated(String text, String name, String file, int line, int rank) {}
