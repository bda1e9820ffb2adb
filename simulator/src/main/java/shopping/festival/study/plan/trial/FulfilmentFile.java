package shopping.festival.study.plan.trial;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * {@code plan-fulfilment.json}: the ways of fulfilment without the plans that were made for them.
 *
 * @param replications of each way
 * @param first the first plan's ways
 * @param plans all plans'
 * @param overall the ways of all plans together, absent with one plan
 * @param verdicts the same in words
 */
record FulfilmentFile(
        int replications,
        @JsonUnwrapped Ways first,
        List<Ways> plans,
        @Nullable Ranking overall,
        List<String> verdicts) {

    /** One plan's. */
    record Ways(String plan, Figures asItIs, List<Figures> modes, Ranking ranking) {
        static Ways of(FulfilmentChoice choice) {
            return new Ways(
                    choice.plan(),
                    Figures.of(FulfilmentChoice.AS_IT_IS, choice.present()),
                    choice.options().stream()
                            .flatMap(o -> o.result().map(r -> Figures.of(o.way().label(), r)).stream())
                            .toList(),
                    choice.ranking());
        }
    }

    /** @param mode the way's name */
    record Figures(
            String mode,
            @Nullable Verdict verdict,
            Estimate profitFen,
            @Nullable Estimate moreFen,
            @Nullable Estimate deliveryDays,
            @Nullable Estimate moreDeliveryDays,
            Estimate leftoverUnits,
            @Nullable Estimate moreLeftoverUnits,
            Estimate leftoverLossFen,
            Estimate commissionFen,
            Estimate unitCostFen,
            Estimate shippingFen,
            Estimate taxFen,
            Estimate overLimitOrders) {
        static Figures of(String mode, FulfilmentChoice.Result r) {
            return new Figures(
                    mode,
                    r.verdict(),
                    r.profitFen(),
                    r.moreFen(),
                    r.deliveryDays(),
                    r.moreDeliveryDays(),
                    r.leftoverUnits(),
                    r.moreLeftoverUnits(),
                    r.leftoverLossFen(),
                    r.commissionFen(),
                    r.unitCostFen(),
                    r.shippingFen(),
                    r.taxFen(),
                    r.overLimitOrders());
        }
    }

    static FulfilmentFile of(FulfilmentAnswer answer, List<String> verdicts) {
        List<Ways> plans = answer.choices().stream().map(Ways::of).toList();
        Optional<Ranking> overall = answer.overall();
        return new FulfilmentFile(
                answer.choices().get(0).replications(), plans.get(0), plans, overall.orElse(null), verdicts);
    }
}
