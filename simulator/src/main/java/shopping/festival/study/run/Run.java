package shopping.festival.study.run;

import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.Outcome;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;

/** A festival that was run: what it was, what the engine did, and its result, which is made once. */
public record Run(Festival festival, Outcome outcome, FestivalResult result) {
    public Measures measures() {
        return outcome.books().measures();
    }

    /** A run without orders is a mistake in the scenario, not a result. */
    public Run refuseEmpty() {
        if (result.counts().intents().total() == 0) {
            throw Mistakes.of("no orders: not one intent arrived. Raise demand.intents or --scale.");
        }
        if (result.counts().orders().accepted() == 0) {
            throw Mistakes.of("no orders: of " + result.counts().intents().total() + " intents none was accepted ("
                    + result.counts().attempts().soldOut() + " times sold out, "
                    + result.counts().attempts().busy()
                    + " times busy). Give the market stock and the checkout capacity.");
        }
        return this;
    }
}
