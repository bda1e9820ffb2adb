package shopping.festival.study.plan.recommend;

import java.util.List;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.Phrases;

/** How a recommendation was come by, and what it takes for granted. */
final class MethodSection {
    private final Recommendation advice;
    private final long seed;
    private final PlanResult.Market market;

    MethodSection(Recommendation advice, long seed, PlanResult.Market market) {
        this.advice = advice;
        this.seed = seed;
        this.market = market;
    }

    Section section() {
        Table done = Table.of(Phrases.of("How it was done"), Phrases.of("what"), Phrases.of("value"))
                .row(
                        Phrases.of("festivals with endless stock, to read the advice off"),
                        Cell.of(Numbers.text(advice.ampleReplications())))
                .row(
                        Phrases.of("festivals on fresh seeds, to compare plans"),
                        Cell.of(Numbers.text(advice.freshReplications())))
                .row(
                        Phrases.of("coefficient of variation of the error that all forecasts share"),
                        Cell.of(Numbers.text(Math.rint(1000 * advice.commonCv()) / 1000)))
                .open();
        Table again = Table.of(Phrases.of("To run it again: seeds and digest"), Phrases.of("what"), Phrases.of("value"))
                .row(Phrases.of("seed"), Cell.of(Long.toString(seed)))
                .row(Phrases.of("the market's digest"), Cell.of(market.digest()))
                .row(Phrases.of("replications of the market"), Cell.of(Numbers.text(market.replications())))
                .folded();
        return new Section(
                "method",
                Phrases.of("What this rests on"),
                List.of(
                        PlanWords.environment(market),
                        Phrases.of(
                                "The advice is read off festivals in which nothing runs out, and then judged by others: a plan that merely"
                                        + " fits the luck of the first would show it in the second.")),
                List.of(done, again));
    }
}
