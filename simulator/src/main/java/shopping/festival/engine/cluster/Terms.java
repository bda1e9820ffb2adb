package shopping.festival.engine.cluster;

import java.util.OptionalInt;
import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.node.Stop;
import shopping.festival.engine.snapshot.Survival;

/**
 * How a festival is played by several processes; nothing of it changes the result.
 *
 * @param fingerprint of what is played: a pass over the whole market, and the same whoever asks
 * @param order what the nodes are told of the festival
 * @param partitions actors of each kind a process, as far as there are units for them; else as many as it has threads
 * @param threads of this process
 * @param windowCapMicros no window is longer
 * @param stallMillisMax wall time after which a run that does not move is given up
 * @param stop asked while there is nobody to play yet
 */
record Terms(
        Played played,
        long fingerprint,
        byte[] order,
        OptionalInt partitions,
        int threads,
        long windowCapMicros,
        long stallMillisMax,
        Survival survival,
        FestivalGuardian.Watcher watcher,
        Stop stop) {}
