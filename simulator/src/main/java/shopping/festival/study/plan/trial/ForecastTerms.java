package shopping.festival.study.plan.trial;

import java.util.OptionalDouble;
import shopping.festival.study.plan.day.Forecasts;
import shopping.festival.study.plan.shop.Shop;

/**
 * What a seller says of the shop's forecasts as a whole.
 *
 * @param commonCv coefficient of variation of the error that all share; empty for the usual one
 */
public record ForecastTerms(OptionalDouble commonCv) {
    double commonCv(Shop shop) {
        return commonCv.orElseGet(() -> Forecasts.commonCv(shop));
    }
}
