package shopping.festival.model.flow;

import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Journal;

/**
 * Where a stage stands: what is the same for all six of them.
 *
 * @param draws the luck of the intents
 * @param journal where it writes down what happens
 * @param hosts where it sends its rows
 * @param partition which of its stage's partitions it is
 */
public record Site(IntentDraws draws, Journal journal, Hosts hosts, int partition) {}
