package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Signs;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.view.text.People;
import shopping.festival.view.text.PlusMinus;

/** What a sweep has found, in plain words: a sentence a curve. Says that something rises or falls only if that is sure. */
final class MixClosing {
    private static final String RATE = "stockOutRate";
    private static final String GMV = "gmvFen";

    private final MixResult result;

    private MixClosing(MixResult result) {
        this.result = result;
    }

    /** A sentence for each curve with everything on, then one for each of those with a mechanism switched off. */
    static List<String> sentences(MixResult result) {
        MixClosing closing = new MixClosing(result);
        return result.curves().stream()
                .map(curve -> curve.hasEverythingOn() ? closing.finding(curve) : closing.without(curve))
                .toList();
    }

    private double first() {
        return result.shares().get(0);
    }

    private double last() {
        return result.shares().get(result.shares().size() - 1);
    }

    private String finding(Curve curve) {
        String condition = result.supplies().size() == 1
                ? ""
                : curve.supply().equals("planned")
                        ? ", if sellers plan their stock for it"
                        : ", if they stock for " + People.percent(result.baseShare());
        if (first() == last()) {
            return "At " + People.percent(first()) + " " + CurveWords.share(curve) + ", the stock-out rate is "
                    + PlusMinus.percentInText(value(first(), curve, RATE)) + " and GMV "
                    + PlusMinus.moneyInText(value(first(), curve, GMV)) + ".";
        }
        return "From " + People.percent(first()) + " to " + People.percent(last()) + " " + CurveWords.share(curve)
                + condition
                + ", the stock-out rate "
                + change(curve, RATE, PlusMinus::percentInText)
                + extremes(curve) + "; GMV "
                + change(curve, GMV, PlusMinus::moneyInText) + ".";
    }

    private String without(Curve curve) {
        List<String> parts = new CurveWords(result).parts(curve);
        String whose = parts.isEmpty() ? "" : " and " + String.join(" and ", parts);
        return "Without " + curve.without() + whose + ", the stock-out rate "
                + change(curve, RATE, PlusMinus::percentInText) + "; GMV "
                + change(curve, GMV, PlusMinus::moneyInText) + ".";
    }

    private String change(Curve curve, String key, Function<Estimate, String> words) {
        Estimate from = value(first(), curve, key);
        Estimate to = value(last(), curve, key);
        if (from == null || to == null) {
            return "is not known";
        }
        if (first() == last()) {
            return "is " + words.apply(from);
        }
        Estimate change = result.change(curve).differences().get(key);
        String verb = change != null && change.n() < Signs.LEAST
                ? "goes (" + change.n() + " replications are too few to be sure, " + Signs.LEAST + " would do) from "
                : change == null || !change.signIsKnown()
                        ? "does not clearly change, from "
                        : change.mean() > 0 ? "rises from " : "falls from ";
        return verb + words.apply(from) + " to " + words.apply(to);
    }

    /** A valley or a hill between the ends, if its interval lies apart from those of both. */
    private String extremes(Curve curve) {
        List<Double> inner = result.shares().subList(1, result.shares().size() - 1);
        Comparator<Rate> byRate = Comparator.comparingDouble(r -> r.estimate().mean());
        List<Rate> known = new ArrayList<>();
        for (double share : inner) {
            Estimate rate = value(share, curve, RATE);
            if (rate != null) {
                known.add(new Rate(share, rate));
            }
        }
        if (known.isEmpty()) {
            return "";
        }
        return extreme(known.stream().min(byRate).orElseThrow(), curve, "lowest", 1)
                + extreme(known.stream().max(byRate).orElseThrow(), curve, "highest", -1);
    }

    private record Rate(double share, Estimate estimate) {}

    private String extreme(Rate rate, Curve curve, String word, int sign) {
        Estimate here = rate.estimate();
        for (double end : List.of(first(), last())) {
            Estimate there = value(end, curve, RATE);
            if (there == null
                    || sign * (there.mean() - here.mean()) <= there.half() + here.half()
                    || here.n() < Signs.LEAST) {
                return "";
            }
        }
        return ", " + word + " at " + People.percent(rate.share()) + " with " + PlusMinus.percentInText(here);
    }

    private @Nullable Estimate value(double share, Curve curve, String key) {
        Figure figure = result.at(share, curve).measures().get(key);
        return figure == null ? null : figure.value();
    }
}
