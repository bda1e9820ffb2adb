package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Signs;
import shopping.festival.view.text.People;
import shopping.festival.view.text.PlusMinus;

/**
 * Why throughput moves from the lowest share to the highest: every intent ends once, so the orders that reach their buyers
 * are all intents less those not tempted and those lost, reason by reason, and their changes sum to the change of the whole.
 * It tells demand (who is tempted) from stock (sold out) and from capacity (busy).
 */
final class OrderBalance {
    static final String WHOLE = "satisfied";
    private static final String AWAY = "turnedAwayShare";
    private static final String LOAD = "busiestMinuteLoad";

    /** What the whole is made of. */
    enum Part {
        INTENTS("intents", 1, "because of how many wish at all"),
        CONVERSION("notTempted", -1, "by who is tempted to buy (demand)"),
        SOLD_OUT("lostIntents.soldOut", -1, "by sold-out answers (stock)"),
        REFUNDED("lostIntents.refunded", -1, "by refunds for want of stock"),
        CAPACITY("lostIntents.busy", -1, "by who is turned away as busy (capacity)"),
        LIMIT("lostIntents.overLimit", -1, "by the order limit at the border"),
        DECLINED("lostIntents.declined", -1, "by declined payments"),
        UNPAID("lostIntents.unpaid", -1, "by orders never paid");

        private final String key;
        /** 1 where more of it are more orders. */
        private final int sign;

        private final String because;

        Part(String key, int sign, String because) {
            this.key = key;
            this.sign = sign;
            this.because = because;
        }

        String key() {
            return key;
        }

        String because() {
            return because;
        }

        /** What a change of it adds to the orders. */
        Estimate adds(Estimate change) {
            return sign > 0 ? change : change.over(-1);
        }
    }

    /** A part, and what it adds to the change of the whole. */
    record Line(Part part, Estimate adds) {}

    private final MixResult.Change change;
    private final Estimate whole;
    private final List<Line> lines;

    private OrderBalance(MixResult.Change change, Estimate whole, List<Line> lines) {
        this.change = change;
        this.whole = whole;
        this.lines = lines;
    }

    /** Of a curve; empty where it has one share, or a result that does not tell all parts. */
    static Optional<OrderBalance> of(MixResult result, Curve curve) {
        MixResult.Change change = result.change(curve);
        Map<String, Estimate> differences = change.differences();
        Estimate whole = differences.get(WHOLE);
        if (whole == null || change.from() == change.to()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            Estimate difference = differences.get(part.key);
            if (difference == null) {
                return Optional.empty();
            }
            lines.add(new Line(part, part.adds(difference)));
        }
        return Optional.of(new OrderBalance(change, whole, lines));
    }

    /** A sentence for each curve with everything on, and one how near the platform came to its limits. */
    static List<String> sentences(MixResult result) {
        CurveWords words = new CurveWords(result);
        List<String> sentences = new ArrayList<>();
        for (Curve curve : result.findings()) {
            of(result, curve).ifPresent(b -> sentences.add(b.sentence(words.behindTitle(curve))));
        }
        if (!sentences.isEmpty()) {
            capacity(result).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** What the platform could not take, at the worst of all shares. Empty where the result does not tell it. */
    private static Optional<String> capacity(MixResult result) {
        DoubleSummaryStatistics away = means(result, AWAY);
        if (away.getCount() == 0) {
            return Optional.empty();
        }
        DoubleSummaryStatistics load = means(result, LOAD);
        String turned = away.getMax() == 0
                ? "The platform turned nobody away at any share"
                : "The platform turned away " + People.percent(away.getMin()) + " to " + People.percent(away.getMax())
                        + " of the intents";
        return Optional.of(turned
                + (load.getCount() == 0
                        ? "."
                        : String.format(
                                Locale.ROOT,
                                "; the busiest minute brought %.1f %% to %.1f %% of the clicks that its checkout can take.",
                                load.getMin(),
                                load.getMax())));
    }

    private static DoubleSummaryStatistics means(MixResult result, String key) {
        DoubleSummaryStatistics means = new DoubleSummaryStatistics();
        for (Curve curve : result.findings()) {
            for (double share : result.shares()) {
                MixResult.Figure figure = result.at(share, curve).measures().get(key);
                if (figure != null) {
                    means.accept(figure.value().mean());
                }
            }
        }
        return means;
    }

    Estimate whole() {
        return whole;
    }

    List<Line> lines() {
        return lines;
    }

    /** @param condition behind the shares, such as ", stock planned"; empty in a sweep of one curve */
    String sentence(String condition) {
        String begin = "Throughput from " + People.percent(change.from()) + " to " + People.percent(change.to())
                + condition + ": orders that reach their buyers ";
        String moved = whole.n() < Signs.LEAST
                ? "go by " + PlusMinus.countRange(whole) + " (" + whole.n() + " replications are too few to be sure)"
                : !whole.signIsKnown()
                        ? "do not clearly change, by " + PlusMinus.countRange(whole)
                        : whole.mean() > 0
                                ? "rise by " + PlusMinus.countRange(whole)
                                : "fall by " + PlusMinus.countRange(whole.over(-1));
        List<String> parts = lines.stream()
                .filter(l -> l.part() == Part.CAPACITY
                        || l.part() == Part.CONVERSION
                        || l.adds().mean() != 0)
                .map(l -> signed(l.adds().mean()) + " " + l.part().because())
                .toList();
        return begin + moved + ": " + String.join(", ", parts) + ".";
    }

    /** All parts in one unit, that of the largest, so that they can be summed by eye. */
    private String signed(double orders) {
        double largest =
                lines.stream().mapToDouble(l -> Math.abs(l.adds().mean())).reduce(Math.abs(whole.mean()), Math::max);
        if (largest < 999_500) {
            return orders == 0 ? "0" : String.format(Locale.ROOT, "%+,.0f", orders);
        }
        String text = String.format(Locale.ROOT, "%+,.1f", orders / 1e6);
        return orders == 0 ? "0" : text.matches("[+-]0\\.0") ? "under 0.1 million" : text + " million";
    }
}
