package shopping.festival.engine.actors;

import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.snapshot.Survival;

/**
 * What is run on actors.
 *
 * @param assembly its nodes; if it goes on from a snapshot, they have taken that over
 * @param pace of its windows
 * @param survival how it outlives its process
 */
public record Job(Assembly assembly, Pace pace, Survival survival) {}
