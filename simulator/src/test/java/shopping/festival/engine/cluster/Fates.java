package shopping.festival.engine.cluster;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;

/**
 * Deals the frames their troubles: what the n-th frame meets is said by the seed and n alone, whatever connection
 * carries it, unless a command was given.
 */
final class Fates {
    private final Troubles troubles;
    private final SplittableRandom random;
    private final Queue<Trouble> commands = new ArrayDeque<>();
    private int cuts;

    Fates(Troubles troubles) {
        this.troubles = troubles;
        random = new SplittableRandom(troubles.seed());
    }

    /**
     * What a frame meets.
     *
     * @param luck in [0, 1): where in the frame
     */
    record Fate(Optional<Trouble> trouble, double luck) {}

    Troubles troubles() {
        return troubles;
    }

    /** The next frame meets this, as soon as no earlier command is left. */
    synchronized void command(Trouble trouble) {
        commands.add(trouble);
    }

    synchronized Fate next() {
        // Always two draws: the frames behind a command meet what they would have met.
        double chance = random.nextDouble();
        double luck = random.nextDouble();
        return new Fate(commands.isEmpty() ? byChance(chance) : Optional.of(commands.remove()), luck);
    }

    private Optional<Trouble> byChance(double chance) {
        double below = 0;
        for (Trouble trouble : Trouble.values()) {
            below += chanceOf(trouble, troubles.chances());
            if (chance < below) {
                return trouble == Trouble.CUT && cuts++ >= troubles.cutsMax() ? Optional.empty() : Optional.of(trouble);
            }
        }
        return Optional.empty();
    }

    private static double chanceOf(Trouble trouble, Map<Trouble, Double> chances) {
        return chances.getOrDefault(trouble, 0.0);
    }
}
