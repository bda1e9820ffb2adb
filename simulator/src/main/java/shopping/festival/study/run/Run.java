package shopping.festival.study.run;

import shopping.festival.engine.Outcome;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;

/** A festival that was run: what it was, what the engine did, and its result, which is made once. */
public record Run(Festival festival, Outcome outcome, FestivalResult result) {
    public Measures measures() {
        return outcome.books().measures();
    }
}
