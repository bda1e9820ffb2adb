package shopping.festival.result.making;

import shopping.festival.engine.Outcome;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.measure.Digest;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.result.Accounts;
import shopping.festival.result.Execution;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Program;
import shopping.festival.result.RunHead;
import shopping.festival.result.Scales;
import shopping.festival.result.Trade;

/** Makes a result of the closed books of a run, group by group. */
public final class ResultMaker {
    private ResultMaker() {}

    public static FestivalResult result(Festival festival, Outcome outcome, RunFacts facts) {
        Books books = outcome.books();
        Trade trade = new TradeMaker(festival, books, facts.taxRate()).trade();
        Accounts accounts = new AccountsMaker(festival, books, facts.taxRate()).accounts(trade);
        FestivalResult figures = new FestivalResult(
                head(books, facts),
                execution(outcome, facts),
                new CountsMaker(festival, books).counts(),
                trade,
                accounts,
                new ServiceMaker(festival, books.measures()).service(facts.scale()),
                ProofMaker.UNPROVED);
        ResultLaws.check(figures);
        // What is held against the day and the thresholds are the result's own numbers, so they are made first.
        return figures.with(new ProofMaker(festival, books, facts).proof(figures));
    }

    private static RunHead head(Books books, RunFacts facts) {
        return new RunHead(
                FestivalResult.SCHEMA,
                Program.version(),
                Program.commit(),
                Program.jvm(),
                facts.scenario(),
                facts.seed(),
                facts.replication(),
                facts.scale(),
                Digest.text(books.measures().digest().value()));
    }

    private static Execution execution(Outcome outcome, RunFacts facts) {
        EngineCounts counts = outcome.engine();
        return new Execution(
                outcome.wallSeconds(),
                facts.threads(),
                facts.partitions(),
                outcome.windows(),
                outcome.books().measures().count(Kind.ATTEMPTED) / outcome.wallSeconds(),
                new Execution.Engine(
                        counts.batches(),
                        counts.rows(),
                        Scales.share(counts.batchedRows(), counts.batches()),
                        counts.heldMost()),
                null);
    }
}
