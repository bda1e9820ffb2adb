package shopping.festival.study.plan.day;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.environment.EnvironmentRun;

/**
 * A shop amid an environment fares like the same shop in the midst of the whole market, within what chance allows: the
 * two are simulated in different ways and counted by different journals.
 */
@Tag("slow")
class JointRunTest {
    private static final int JOINT = Integer.getInteger("joint.replications", 24);
    private static final int ALONE = JOINT * 8;
    private static final double STANDARD_ERRORS = 5;

    @TempDir
    Path folder;

    @Test
    void aShopAmidItsEnvironment_faresAsInTheWholeMarket() {
        compare(JointMarket.in(folder));
    }

    private void compare(JointMarket market) {
        Map<String, double[]> joint = joint(market.with());
        Map<String, double[]> alone = alone(market);
        List<String> apart = new ArrayList<>();
        joint.forEach((figure, values) -> {
            double[] other = alone.get(figure);
            double a = mean(values);
            double b = mean(other);
            double error = Math.sqrt(square(error(values)) + square(error(other)));
            String line = String.format(
                    Locale.ROOT,
                    "%-26s joint %12.2f alone %12.2f  %+7.2f %% of it, %+6.1f standard errors of %.2f %%",
                    figure,
                    a,
                    b,
                    100 * (b - a) / a,
                    (b - a) / error,
                    100 * error / a);
            if (Boolean.getBoolean("joint.show")) {
                System.out.println(line);
            }
            if (Math.abs(b - a) > STANDARD_ERRORS * error) {
                apart.add(line);
            }
        });
        assertTrue(apart.isEmpty(), String.join("\n", apart));
    }

    private static Map<String, double[]> joint(Scenario scenario) {
        Map<String, double[]> figures = new LinkedHashMap<>();
        for (int j = 1; j <= JOINT; j++) {
            Festival festival = FestivalMaker.make(scenario, Draws.seedKey(7, j), 1);
            int items = JointMarket.items();
            ShopWitness w = new ShopWitness(festival.market(), items, (int) JointMarket.dayMinutes());
            FestivalRun.run(festival, RunOptions.inline().withWrappers(StageWrapper.NONE, w::behind));
            enter(figures, j, JOINT, "demand", sum(w.demand));
            enter(figures, j, JOINT, "sold", sum(w.sold));
            enter(figures, j, JOINT, "lost", sum(w.lost));
            enter(figures, j, JOINT, "asked first", sum(w.asked));
            enter(figures, j, JOINT, "filled first", sum(w.filled));
            enter(figures, j, JOINT, "revenue", w.revenueFen);
            enter(figures, j, JOINT, "from rivals", w.fromRivalsFen);
            enter(figures, j, JOINT, "to rivals", w.rivalsFen);
            enter(figures, j, JOINT, "delivery, minutes", w.deliveredMicros / w.delivered / 6e7);
            enter(figures, j, JOINT, "went out, minute", sum(w.wentOut) / items);
            for (int cell = 0; cell < 4; cell++) {
                enter(figures, j, JOINT, "demand of cell " + cell, part(w.demand, cell));
                enter(figures, j, JOINT, "sold of cell " + cell, part(w.sold, cell));
            }
            for (int k = 0; k < 4; k++) {
                enter(figures, j, JOINT, "went out at cover " + k, wentOut(w.wentOut, k));
                enter(figures, j, JOINT, "lost at cover " + k, atCover(w.lost, k));
            }
        }
        return figures;
    }

    private static Map<String, double[]> alone(JointMarket market) {
        Environment environment = new EnvironmentRun(market.without(), 1, 1, 8).run(Replicator.of(1, 1));
        ShopGround ground = new ShopGround(market.without(), environment, market.shop());
        ShopRun runs = new ShopRun(ground);
        Stock stock = new Stock(market.plan(), JointMarket.items());
        Map<String, double[]> figures = new LinkedHashMap<>();
        for (int j = 1; j <= ALONE; j++) {
            Tally t = runs.run(stock, DemandLevel.EXPECTED, Draws.seedKey(3, j));
            int items = t.items;
            double[] out = new double[items];
            for (int i = 0; i < items; i++) {
                out[i] = t.wentOut[i] == Tally.NEVER
                        ? JointMarket.dayMinutes()
                        : Math.min(JointMarket.dayMinutes(), t.wentOut[i]);
            }
            enter(figures, j, ALONE, "demand", sum(real(t.demand)));
            enter(figures, j, ALONE, "sold", sum(real(t.sold)));
            enter(figures, j, ALONE, "lost", sum(real(t.lost)));
            enter(figures, j, ALONE, "asked first", sum(real(t.firstAsked)));
            enter(figures, j, ALONE, "filled first", sum(real(t.firstFilled)));
            enter(figures, j, ALONE, "revenue", Arrays.stream(t.revenueFen).sum());
            enter(
                    figures,
                    j,
                    ALONE,
                    "from rivals",
                    Arrays.stream(t.fromRivalsFen).sum());
            enter(figures, j, ALONE, "to rivals", Arrays.stream(t.rivalsFen).sum());
            enter(figures, j, ALONE, "delivery, minutes", (double) t.deliveredMicros / t.delivered / 6e7);
            enter(figures, j, ALONE, "went out, minute", sum(out) / items);
            for (int cell = 0; cell < 4; cell++) {
                enter(figures, j, ALONE, "demand of cell " + cell, part(real(t.demand), cell));
                enter(figures, j, ALONE, "sold of cell " + cell, part(real(t.sold), cell));
            }
            for (int k = 0; k < 4; k++) {
                enter(figures, j, ALONE, "went out at cover " + k, wentOut(out, k));
                enter(figures, j, ALONE, "lost at cover " + k, atCover(real(t.lost), k));
            }
        }
        return figures;
    }

    private static void enter(Map<String, double[]> figures, int replication, int of, String figure, double value) {
        figures.computeIfAbsent(figure, f -> new double[of])[replication - 1] = value;
    }

    private static double part(double[] byItem, int cell) {
        return sum(Arrays.copyOfRange(byItem, cell * JointMarket.OWN, (cell + 1) * JointMarket.OWN));
    }

    private static double wentOut(double[] minutes, int k) {
        return atCover(minutes, k) / 4;
    }

    private static double atCover(double[] byItem, int k) {
        double sum = 0;
        for (int i = k; i < byItem.length; i += JointMarket.OWN) {
            sum += byItem[i];
        }
        return sum;
    }

    private static double[] real(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double mean(double[] values) {
        return sum(values) / values.length;
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> square(v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    private static double square(double x) {
        return x * x;
    }
}
