package shopping.festival.engine.actors;

import shopping.festival.engine.node.Pace;
import shopping.festival.engine.snapshot.Survival;

/**
 * What is run on actors.
 *
 * @param deployment of its actors; if it goes on from a snapshot, their nodes have taken that over
 * @param pace of its windows
 * @param survival how it outlives its process
 */
public record Job(Deployment deployment, Pace pace, Survival survival) {}
