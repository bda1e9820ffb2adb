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

    /** A sentence for each kind of supply, then one for each mechanism that was switched off. */
    static List<String> sentences(MixResult result) {
        MixClosing closing = new MixClosing(result);
        List<String> sentences = new ArrayList<>();
        for (String supply : result.supplies()) {
            sentences.add(closing.finding(supply));
        }
        for (String without : result.without()) {
            for (String supply : result.supplies()) {
                sentences.add(closing.without(supply, without));
            }
        }
        return sentences;
    }

    private double first() {
        return result.shares().get(0);
    }

    private double last() {
        return result.shares().get(result.shares().size() - 1);
    }

    private String finding(String supply) {
        String condition = result.supplies().size() == 1
                ? ""
                : supply.equals("planned")
                        ? ", if sellers plan their stock for it"
                        : ", if they stock for " + People.percent(result.baseShare());
        if (first() == last()) {
            return "At " + People.percent(first()) + " foreign interest, the stock-out rate is "
                    + PlusMinus.percentInText(value(first(), supply, Setting.EVERYTHING_ON, RATE)) + " and GMV "
                    + PlusMinus.moneyInText(value(first(), supply, Setting.EVERYTHING_ON, GMV)) + ".";
        }
        return "From " + People.percent(first()) + " to " + People.percent(last()) + " foreign interest" + condition
                + ", the stock-out rate "
                + change(supply, Setting.EVERYTHING_ON, RATE, PlusMinus::percentInText)
                + extremes(supply) + "; GMV "
                + change(supply, Setting.EVERYTHING_ON, GMV, PlusMinus::moneyInText) + ".";
    }

    private String without(String supply, String without) {
        String whose = result.supplies().size() == 1 ? "" : " and stock " + supply;
        return "Without " + without + whose + ", the stock-out rate "
                + change(supply, without, RATE, PlusMinus::percentInText) + "; GMV "
                + change(supply, without, GMV, PlusMinus::moneyInText) + ".";
    }

    private String change(String supply, String without, String key, Function<Estimate, String> words) {
        Estimate from = value(first(), supply, without, key);
        Estimate to = value(last(), supply, without, key);
        if (from == null || to == null) {
            return "is not known";
        }
        if (first() == last()) {
            return "is " + words.apply(from);
        }
        Estimate change = result.change(supply, without).differences().get(key);
        String verb = change != null && change.n() < Signs.LEAST
                ? "goes (" + change.n() + " replications are too few to be sure, " + Signs.LEAST + " would do) from "
                : change == null || !change.signIsKnown()
                        ? "does not clearly change, from "
                        : change.mean() > 0 ? "rises from " : "falls from ";
        return verb + words.apply(from) + " to " + words.apply(to);
    }

    /** A valley or a hill between the ends, if its interval lies apart from those of both. */
    private String extremes(String supply) {
        List<Double> inner = result.shares().subList(1, result.shares().size() - 1);
        Comparator<Rate> byRate = Comparator.comparingDouble(r -> r.estimate().mean());
        List<Rate> known = new ArrayList<>();
        for (double share : inner) {
            Estimate rate = value(share, supply, Setting.EVERYTHING_ON, RATE);
            if (rate != null) {
                known.add(new Rate(share, rate));
            }
        }
        if (known.isEmpty()) {
            return "";
        }
        return extreme(known.stream().min(byRate).orElseThrow(), supply, "lowest", 1)
                + extreme(known.stream().max(byRate).orElseThrow(), supply, "highest", -1);
    }

    private record Rate(double share, Estimate estimate) {}

    private String extreme(Rate rate, String supply, String word, int sign) {
        Estimate here = rate.estimate();
        for (double end : List.of(first(), last())) {
            Estimate there = value(end, supply, Setting.EVERYTHING_ON, RATE);
            if (there == null
                    || sign * (there.mean() - here.mean()) <= there.half() + here.half()
                    || here.n() < Signs.LEAST) {
                return "";
            }
        }
        return ", " + word + " at " + People.percent(rate.share()) + " with " + PlusMinus.percentInText(here);
    }

    private @Nullable Estimate value(double share, String supply, String without, String key) {
        Figure figure = result.at(share, supply, without).measures().get(key);
        return figure == null ? null : figure.value();
    }
}
