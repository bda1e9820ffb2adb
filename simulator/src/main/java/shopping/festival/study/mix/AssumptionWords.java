package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.scenario.Mechanism;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.view.text.PlusMinus;

/** On what stock-outs rest, in plain words: forecasts, and that nobody has measured them. */
final class AssumptionWords {
    private static final String RATE = "stockOutRate";

    private final MixResult result;

    AssumptionWords(MixResult result) {
        this.result = result;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Optional<Assumed> home = assumed(Assumption.FORECAST_ERROR);
        Optional<Assumed> abroad = assumed(Assumption.FOREIGN_FORECAST_ERROR);
        Optional<Assumed> cover = assumed(Assumption.COVER);
        if (home.isPresent() && abroad.isPresent() && cover.isPresent()) {
            sentences.add(forecasts(home.get(), abroad.get(), cover.get()) + measured());
        } else {
            sentences.add(
                    "The scenario lists its offers and their stock (market.offers): nothing is foreseen, so nothing is"
                            + " assumed of forecasts, cover and kinds of sellers.");
        }
        return sentences;
    }

    private Optional<Assumed> assumed(Assumption assumption) {
        return result.assumptions().stream()
                .filter(a -> a.name().equals(assumption.label()))
                .findFirst();
    }

    private static String forecasts(Assumed home, Assumed abroad, Assumed cover) {
        boolean covers = Double.parseDouble(cover.value()) >= 1;
        double times = Double.parseDouble(abroad.value());
        String makes = covers
                ? "Forecast error makes nearly all stock-outs. Sellers stock " + cover.value()
                        + " times what they foresee, so that little sells out but what was foreseen too small."
                : "Sellers stock only " + cover.value() + " times what they foresee: that and forecast error make the"
                        + " stock-outs.";
        String abroadWords = times == 1
                ? "as wide abroad as at home"
                : times > 1
                        ? "wider abroad by assumption, " + abroad.value() + " times as wide as at home"
                        : "narrower abroad by assumption, " + abroad.value() + " times as wide as at home";
        return makes + " The error is " + abroadWords + " (coefficient of variation by kind of seller: " + home.value()
                + "); nobody has published a figure for it.";
    }

    /** What perfect forecasts came to, if they were run. */
    private String measured() {
        String off = Mechanism.FORECAST_ERROR.label();
        if (!result.without().contains(off)) {
            return "";
        }
        Curve on = result.findings().get(0);
        double last = result.shares().get(result.shares().size() - 1);
        Figure with = result.at(last, on).measures().get(RATE);
        Figure without =
                result.at(last, new Curve(on.by(), on.supply(), off)).measures().get(RATE);
        return with == null || without == null
                ? ""
                : " With perfect forecasts the stock-out rate at " + MixCharts.percent(last) + " is "
                        + PlusMinus.percentRange(without.value()) + ", with errors "
                        + PlusMinus.percentRange(with.value()) + ".";
    }
}
