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

/**
 * What a sweep has found, in plain words: a sentence a curve. How far something moved is told by the difference's own, paired
 * interval, which is known better than both ends; that it rises or falls, only if that is sure.
 */
final class MixClosing {
    private static final String RATE = "stockOutRate";
    private static final String GMV = "gmvFen";

    /** A measure in words: where it stands, alone and with its interval, and how far it moved. */
    private enum Told {
        RATE(MixClosing.RATE, PlusMinus::percentInText, PlusMinus::percentAlone, PlusMinus::pointsRange),
        GMV(MixClosing.GMV, PlusMinus::moneyInText, PlusMinus::moneyAlone, PlusMinus::moneyRange);

        private final String key;
        private final Function<Estimate, String> level;
        private final Function<Estimate, String> alone;
        private final Function<Estimate, String> difference;

        Told(
                String key,
                Function<Estimate, String> level,
                Function<Estimate, String> alone,
                Function<Estimate, String> difference) {
            this.key = key;
            this.level = level;
            this.alone = alone;
            this.difference = difference;
        }
    }

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
                + change(curve, Told.RATE) + extremes(curve) + "; GMV " + change(curve, Told.GMV) + ".";
    }

    private String without(Curve curve) {
        List<String> parts = new CurveWords(result).parts(curve);
        String whose = parts.isEmpty() ? "" : " and " + String.join(" and ", parts);
        return "Without " + curve.without() + whose + ", the stock-out rate "
                + change(curve, Told.RATE) + "; GMV "
                + change(curve, Told.GMV) + ".";
    }

    private String change(Curve curve, Told told) {
        Estimate from = value(first(), curve, told.key);
        Estimate to = value(last(), curve, told.key);
        if (from == null || to == null) {
            return "is not known";
        }
        if (first() == last()) {
            return "is " + told.level.apply(from);
        }
        String ends = "from " + told.alone.apply(from) + " to " + told.alone.apply(to);
        Estimate change = result.change(curve).differences().get(told.key);
        if (change == null) {
            return "goes " + ends;
        }
        if (change.n() < Signs.LEAST) {
            return "goes (" + change.n() + " replications are too few to be sure, " + Signs.LEAST + " would do) "
                    + ends;
        }
        if (!change.signIsKnown()) {
            return "does not clearly change, by " + told.difference.apply(change) + ", " + ends;
        }
        return (change.mean() > 0 ? "rises by " : "falls by ")
                + told.difference.apply(change.mean() > 0 ? change : change.over(-1)) + ", " + ends;
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
