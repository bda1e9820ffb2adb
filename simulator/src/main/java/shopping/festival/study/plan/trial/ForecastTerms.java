package shopping.festival.study.plan.trial;

import java.util.OptionalDouble;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.day.Forecasts;
import shopping.festival.study.plan.day.SalesFigures;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Shop;

/**
 * What a seller says of the shop's forecasts as a whole.
 *
 * @param commonCv coefficient of variation of the error that all share; empty for the usual one
 * @param areSales whether expected units are what would be sold of endless stock, and not first-choice demand
 */
public record ForecastTerms(OptionalDouble commonCv, boolean areSales) {
    ShopGround ground(Scenario scenario, Environment environment, Shop shop) {
        Shop meant = areSales ? SalesFigures.asFirstChoice(scenario, environment, shop) : shop;
        return new ShopGround(scenario, environment, meant, commonCv.orElseGet(() -> Forecasts.commonCv(shop)));
    }
}
