package shopping.festival.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.plan.recommend.Recommendation;
import shopping.festival.study.plan.recommend.RecommendationFiles;
import shopping.festival.study.plan.recommend.RecommendationPage;
import shopping.festival.study.plan.recommend.RecommendationTable;
import shopping.festival.study.plan.recommend.RecommendationWords;
import shopping.festival.study.plan.recommend.Recommender;
import shopping.festival.study.plan.recommend.Wish;
import shopping.festival.study.plan.shop.Location;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.view.html.PageFile;

/** One recommendation from the seller's files to the folder, the table and the sentences. */
final class RecommendRun {
    private final PlanOrder order;
    private final Wish wish;
    private final int replications;

    RecommendRun(PlanOrder order, Wish wish, int replications) {
        this.order = order;
        this.wish = wish;
        this.replications = replications;
    }

    int run() throws IOException {
        long begun = System.nanoTime();
        PlanEnvironment surroundings = order.surroundings();
        PlanInputs inputs = order.inputs();
        order.say(replications + " replications with endless stock, then " + replications + " fresh ones of "
                + (inputs.plans().size() + 1 + (wish.serviceLevel() == null ? 0 : 1)) + " plans on "
                + order.how().threads() + " threads");
        RunsProgress progress = order.progress();
        Recommendation advice;
        try {
            progress.look(1, 2 * replications, 2 * replications);
            advice = new Recommender(
                            surroundings.ground(),
                            inputs.plans(),
                            order.how().seed(),
                            order.how().threads(),
                            order.pressed())
                    .recommend(wish, replications, replications, progress::done);
        } finally {
            progress.end();
        }
        PlanResult.Facts facts = order.facts((System.nanoTime() - begun) / 1e9);
        List<String> warnings = order.warnings(surroundings);
        Path folder = order.folder().resolve("");
        RecommendationFiles.write(
                folder, advice, inputs.shop(), inputs.terrain(), facts, surroundings.market(), warnings);
        List<String> locations =
                inputs.terrain().locations().stream().map(Location::name).toList();
        PageFile.write(
                folder.resolve(PageFile.NAME),
                RecommendationPage.of(advice, inputs.shop(), locations, facts, surroundings.market(), warnings));
        Path where = order.keep();
        tell(advice, surroundings.market(), where);
        return ExitCode.FINE;
    }

    private void tell(Recommendation advice, PlanResult.Market market, Path where) {
        PrintStream out = order.console().out();
        out.println("Units on hand at the bell (means over " + replications
                + " fresh festivals, and half a 95 % interval):");
        RecommendationTable.items(advice, order.inputs().shop()).forEach(out::println);
        List<String> next = RecommendationTable.next(advice, order.inputs().shop());
        if (!next.isEmpty()) {
            out.println();
            out.println("The next units, were there more money:");
            next.forEach(out::println);
        }
        out.println();
        RecommendationWords.sentences(advice, market).forEach(out::println);
        out.println("Results are in " + where + "; " + RecommendationFiles.PROFIT_PLAN + " there is ready to run.");
    }
}
