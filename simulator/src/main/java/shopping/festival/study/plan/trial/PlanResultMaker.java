package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.model.market.Prices;
import shopping.festival.model.market.Reaction;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;

/** Makes the answers out of the samples. */
final class PlanResultMaker {
    private final ShopGround ground;
    private final Trial trial;
    private final OptionalDouble serviceLevel;
    /** Comparisons hold together; what is told of one plan or item holds by itself. */
    private final Student single = new Student(Looks.CONFIDENCE);

    PlanResultMaker(ShopGround ground, Trial trial, OptionalDouble serviceLevel) {
        this.ground = ground;
        this.trial = trial;
        this.serviceLevel = serviceLevel;
    }

    PlanResult.Method method() {
        return new PlanResult.Method(
                trial.runs().replications(),
                trial.looks().isSequential(),
                trial.looked(),
                trial.student().confidence(),
                serviceLevel.isPresent() ? serviceLevel.getAsDouble() : null,
                trial.matters(),
                trial.reached(),
                trial.needed(),
                ground.commonCv());
    }

    PlanResult.PlanAnswer plan(int plan, Plan its, String file) {
        PlanSample sample = trial.runs().samples().get(plan);
        Map<String, Estimate> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            figures.put(figure.key(), figure.of(sample, single));
        }
        return new PlanResult.PlanAnswer(
                its.name(),
                file,
                figures,
                prices(its),
                single.of(sample.deliveryDays()),
                belowServiceLevel(sample),
                sample.totals(Amount.PROFIT_FEN));
    }

    private List<PlanResult.Price> prices(Plan plan) {
        double elasticity = ground.scenario().market().economics().elasticity();
        List<PlanResult.Price> prices = new ArrayList<>();
        plan.prices().forEach((i, fen) -> {
            Item item = ground.shop().items().get(i);
            double level = (double) fen / item.priceFen();
            prices.add(new PlanResult.Price(
                    item.sku(), item.priceFen(), fen, elasticity, Prices.factor(level, elasticity)));
        });
        return List.copyOf(prices);
    }

    private @Nullable Integer belowServiceLevel(PlanSample sample) {
        return serviceLevel.isEmpty()
                ? null
                : (int) IntStream.range(0, sample.items())
                        .filter(i ->
                                sample.sum(Amount.SERVED_ALL, i) < serviceLevel.getAsDouble() * sample.replications())
                        .count();
    }

    /** @param sensitivity empty if it was not asked for */
    PlanResult.Comparison comparison(int plan, String name, String against, Optional<Sensitivity> sensitivity) {
        PlanSample base = trial.runs().samples().get(0);
        PlanSample sample = trial.runs().samples().get(plan);
        Map<String, Estimate> differences = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            differences.put(figure.key(), figure.difference(sample, base, trial.student()));
        }
        double[] totals = trial.runs().pairs().get(plan).totals();
        Estimate profit = trial.student().ofAll(totals);
        Optional<Turn> below = sensitivity.flatMap(s -> s.turn(plan - 1, profit, true));
        Optional<Turn> above = sensitivity.flatMap(s -> s.turn(plan - 1, profit, false));
        return new PlanResult.Comparison(
                name,
                against,
                Verdict.of(profit, trial.matters(), trial.student()),
                differences,
                Verdict.needed(profit, trial.matters(), trial.student()),
                varianceRatio(sample, base, profit),
                below.map(Turn::at).orElse(null),
                above.map(Turn::at).orElse(null),
                below.orElse(null),
                above.orElse(null),
                totals);
    }

    /** Independent runs would have a difference whose variance is the sum of both. */
    private @Nullable Double varianceRatio(PlanSample sample, PlanSample base, Estimate difference) {
        Estimate a = single.ofAll(sample.totals(Amount.PROFIT_FEN));
        Estimate b = single.ofAll(base.totals(Amount.PROFIT_FEN));
        if (difference.deviation() == 0) {
            return null;
        }
        return (a.deviation() * a.deviation() + b.deviation() * b.deviation())
                / (difference.deviation() * difference.deviation());
    }

    /** The items that lose most for want of stock under the first plan, the first one most; those that lose nothing last. */
    List<PlanResult.SkuAnswer> worst(int most) {
        return trial.runs()
                .samples()
                .get(0)
                .byLoss()
                .limit(most)
                .mapToObj(this::sku)
                .toList();
    }

    /** One item; made when it is asked for, since a shop may have a hundred thousand. */
    PlanResult.SkuAnswer sku(int i) {
        Item item = ground.shop().items().get(i);
        List<PlanResult.SkuPlan> plans = new ArrayList<>();
        for (PlanSample sample : trial.runs().samples()) {
            Map<String, Estimate> figures = new LinkedHashMap<>();
            for (Figure figure : Figure.values()) {
                figures.put(figure.key(), figure.of(sample, i, single));
            }
            plans.add(new PlanResult.SkuPlan(figures, sample.wentOutPercentiles(i), lostOrders(sample, i)));
        }
        List<Estimate> differences = new ArrayList<>();
        for (PairSample pair : trial.runs().pairs().subList(1, plans.size())) {
            differences.add(single.ofSums(trial.runs().replications(), pair.sum(i), pair.sumOfSquares(i)));
        }
        String category =
                ground.scenario().market().categories().get(item.category()).name();
        return new PlanResult.SkuAnswer(item.sku(), item.name(), category, plans, differences);
    }

    private static Map<String, Double> lostOrders(PlanSample sample, int item) {
        Map<String, Double> lost = new LinkedHashMap<>();
        for (int way = 0; way < Tally.WAYS_OUT; way++) {
            long orders = sample.lostOrders(item, way);
            if (orders > 0) {
                lost.put(name(way), (double) orders / sample.replications());
            }
        }
        return lost;
    }

    /** A way out as the scenarios spell it. */
    static String name(int way) {
        return way == Tally.GAVE_UP ? WhyOut.Way.GAVE_UP : Reaction.values()[way].label();
    }
}
