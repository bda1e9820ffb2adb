package shopping.festival.study.plan.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.engine.Replicator;
import shopping.festival.result.Program;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.environment.EnvironmentTerms;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.TablesWorkbook;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;

/**
 * What one trial of a shop was asked for.
 *
 * @param workbook whether the tables are wanted as a workbook too
 * @param seed of the shop's luck; that of the market is the scenario's
 */
public record PlanOrder(
        PlanInputs inputs,
        EnvironmentTerms environment,
        ForecastTerms forecast,
        boolean workbook,
        long seed,
        int threads,
        Session session) {

    /** The festival around the shop, found or measured. */
    public PlanEnvironment surroundings() {
        session.say(Phrases.of(
                "{0} items meet {1}",
                inputs.shop().items().size(), inputs.scenario().name()));
        PlanEnvironment found = PlanEnvironment.of(this);
        inputs.warnings().forEach(session::warn);
        if (found.ground().commonCv() > 0) {
            session.say(Phrases.of(
                    "all forecasts share an error of coefficient of variation {0} (--common-cv)",
                    People.plain(Math.rint(1000 * found.ground().commonCv()) / 1000)));
        }
        found.warnings().forEach(w -> session.warn(Phrases.of("warning: {0}", w)));
        return found;
    }

    /** Writes the tables of a folder into a workbook too, if that is wanted. */
    public void book(Path folder, String name, List<String> tables) throws IOException {
        if (workbook) {
            List<Path> files =
                    tables.stream().map(folder::resolve).filter(Files::exists).toList();
            TablesWorkbook.write(folder.resolve(name), files)
                    .forEach(table -> session.warn(Phrases.of(
                            "warning: {0} has more rows than a sheet of a workbook holds and is not in {1}.",
                            table.getFileName(), name)));
        }
    }

    public Replicator replicator(RunsProgress progress) {
        return session.replicator(seed, threads, progress);
    }

    /** Refuses to begin what would take more than an hour: so many replications of so many plans. */
    public void mustSuffice(ShopGround ground, int replications, int plans) {
        Plan plan = inputs.plans().get(0);
        Effort effort = new ShopRun(ground.under(plan))
                .effort(new Stock(plan, inputs.shop().items().size()));
        session.patience().mustSuffice(effort, (double) replications * plans, threads);
    }

    /** Those of the seller's files, then those of the festival around the shop. */
    public List<String> warnings(PlanEnvironment surroundings) {
        return Stream.concat(inputs.warnings().stream(), surroundings.warnings().stream())
                .toList();
    }

    public PlanResult.Facts facts(double wallSeconds) {
        return new PlanResult.Facts(
                Program.version(),
                inputs.shopFile().toString(),
                inputs.shop().items().size(),
                seed,
                threads,
                wallSeconds);
    }
}
