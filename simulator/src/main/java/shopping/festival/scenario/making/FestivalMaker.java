package shopping.festival.scenario.making;

import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenario;

/**
 * Makes the festivals of a scenario at one scale. A market follows from names alone and not from the seed: one maker makes
 * it once for all its festivals, and keeps it as long as it lives itself. Only where it is drawn who enters and who leaves
 * does each seed have a market of its own.
 */
public final class FestivalMaker {
    private final Scenario scenario;
    private final double scale;
    private final SharedGround market;

    /** @param scale above 0, at most 1: the part of the market that is simulated */
    public FestivalMaker(Scenario scenario, double scale) {
        this(scenario, scale, new SharedGround(true));
    }

    private FestivalMaker(Scenario scenario, double scale, SharedGround market) {
        this.scenario = scenario;
        this.scale = scale;
        this.market = market;
    }

    /** One that makes a market for every festival: for whoever holds many makers and has not the memory for all they keep. */
    public static FestivalMaker forgetful(Scenario scenario, double scale) {
        return new FestivalMaker(scenario, scale, new SharedGround(false));
    }

    /** Of the same scale. Its market is this one's where all that a market is made of is the same: under other faults. */
    public FestivalMaker of(Scenario other) {
        boolean isSame = other.goods().equals(scenario.goods())
                && other.market().equals(scenario.market())
                && other.stages().equals(scenario.stages());
        return isSame ? new FestivalMaker(other, scale, market) : new FestivalMaker(other, scale);
    }

    /**
     * A single festival that is ready to run.
     *
     * @throws Mistakes if this scenario cannot be made that small
     */
    public static Festival make(Scenario scenario, long seedKey, double scale) {
        return forgetful(scenario, scale).festival(seedKey);
    }

    /**
     * A festival that is ready to run.
     *
     * @param seedKey the mixed seed that every keyed draw takes in
     * @throws Mistakes if this scenario cannot be made that small
     */
    public Festival festival(long seedKey) {
        if (!(scale > 0 && scale <= 1)) {
            throw new Mistakes(
                    List.of(Problem.ofOption("--scale (" + scale + ") is out of range. Use more than 0, at most 1.")));
        }
        if (scale < 1 && scenario.goods().isListed()) {
            throw new Mistakes(
                    List.of(
                            new Problem(
                                    scenario.name(),
                                    "--scale (" + scale
                                            + ") cannot sample market.offers, a market listed offer by offer. Use 1, or market.population.")));
        }
        return new SeededFestival(scenario, seedKey, scale, market.of(scenario, seedKey, scale)).make();
    }

    /** How many markets it took so far. */
    public int marketsMade() {
        return market.made();
    }
}
