package shopping.festival.result.making;

import java.util.List;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Measures;
import shopping.festival.measure.threshold.Judge;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Program;
import shopping.festival.result.Proof;
import shopping.festival.result.ResultPaths;

/** Holds the figures of a result against the real day and the thresholds. */
final class ProofMaker {
    /** What every run has passed that comes to a result at all. */
    static final Proof UNPROVED = new Proof(List.of(), List.of(), new Proof.Audit(true, Program.LAWS));

    private final Festival festival;
    private final Measures measures;
    private final StockLedger stock;
    private final RunFacts facts;

    ProofMaker(Festival festival, Books books, RunFacts facts) {
        this.festival = festival;
        this.measures = books.measures();
        this.stock = books.stock();
        this.facts = facts;
    }

    Proof proof(FestivalResult figures) {
        return new Proof(
                facts.history().isEmpty()
                        ? List.of()
                        : Comparison.of(
                                facts.history(),
                                figures,
                                measures,
                                SamplingError.of(festival.market(), stock, facts.scale())),
                facts.thresholds().isEmpty() ? List.of() : verdicts(figures),
                UNPROVED.audit());
    }

    private List<Verdict> verdicts(FestivalResult figures) {
        Traces traces = new Traces(festival, measures);
        return new Judge(ResultPaths.numbers(figures), measures, facts.scale(), traces::of)
                .verdicts(facts.thresholds());
    }
}
