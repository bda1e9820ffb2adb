package shopping.festival.study.impact;

import static shopping.festival.view.text.People.money;
import static shopping.festival.view.text.People.span;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.PaidLater;
import shopping.festival.study.impact.ImpactResult.StationImpact;
import shopping.festival.view.text.People;

/** What the faults cost: one sentence, that says nothing its table does not. */
final class CostWords {
    /** Of a reason told as that of all. */
    private static final double ALL = 0.995;

    private final ImpactResult result;
    private final Cost cost;
    private final Told told;
    private final Chance chance;

    CostWords(ImpactResult result) {
        this.result = result;
        this.cost = result.whole();
        this.told = new Told(result.scale());
        this.chance = new Chance(result.scale());
    }

    String sentence() {
        String begin = People.upper(
                result.faults().size() == 1
                        ? result.faults().get(0).name()
                        : "the " + result.faults().size() + " faults together");
        return begin + lost() + refunded() + "; " + later(cost.paidLater()) + rivals() + worst() + without() + ".";
    }

    private String lost() {
        Estimate lost = cost.ordersLost();
        if (!chance.tells(lost)) {
            return lost.mean() == 0 && lost.half() == 0
                    ? " cost not an order" + ofWhom()
                    : " cost too few orders" + ofWhom() + " to tell from none" + howFew(lost);
        }
        String worth = " worth " + money(Math.abs(cost.fenLost().mean()) / result.scale());
        return lost.mean() > 0
                ? " cost " + told.size(lost) + " orders" + ofWhom() + worth
                : " cost not an order" + ofWhom() + ", but brought " + told.size(lost) + " more"
                        + (cost.fenLost().mean() < 0 ? worth : "");
    }

    private static String howFew(Estimate lost) {
        return lost.low() == null || lost.high() == null
                ? " at this scale (" + signed(lost.mean()) + " of those simulated)"
                : " (95 % sure: between " + signed(lost.low()) + " and " + signed(lost.high()) + " of those simulated)";
    }

    private static String signed(double orders) {
        return String.format(Locale.ROOT, "%,.0f", orders) + (orders < 0 ? ", so many more," : "");
    }

    /** Who comes by a surge is none of those whom it costs something. */
    private String ofWhom() {
        return result.surges().isEmpty() ? "" : " of those who come anyway";
    }

    /** An order that is refunded is none that was sold: what was paid for and what of it stood are two things. */
    private String refunded() {
        Estimate refunded = cost.refunded();
        if (!chance.tells(refunded) || refunded.mean() < 0) {
            return "";
        }
        double paid = refunded.mean() - cost.ordersLost().mean();
        return ": " + People.count(Math.abs(paid) / result.scale()) + " orders " + (paid < 0 ? "fewer" : "more")
                + " were paid for, and " + told.sure(refunded) + " more refunded for want of stock";
    }

    private String later(PaidLater later) {
        Estimate mean = later.meanSeconds();
        Estimate most = later.mostSeconds();
        if (mean == null || most == null || later.orders().mean() == 0) {
            return "none was paid later";
        }
        return chance.tells(later.orders())
                ? told.sure(later.orders()) + " were paid later, by " + span(mean.mean()) + " on average and "
                        + span(most.mean()) + " at most" + withTries(most.mean())
                : "too few to tell were paid later";
    }

    /** Later than anybody waits: who gave up came back. */
    private String withTries(double seconds) {
        double longest = result.faults().stream()
                .flatMap(f -> f.stations().stream())
                .filter(StationImpact::isOfThePlatform)
                .mapToDouble(s -> s.waitPeakMillis().with().mean() / 1e3)
                .max()
                .orElse(0);
        return seconds > longest + 1 ? ", tries after giving up included" : "";
    }

    private String rivals() {
        Estimate won = cost.wonByRivals();
        return chance.tells(won) && won.mean() > 0
                ? "; " + told.sure(won) + " more went to a rival of what was wanted"
                : "";
    }

    /** Which of several faults cost most. */
    private String worst() {
        if (result.faults().size() == 1) {
            return "";
        }
        FaultImpact worst = result.faults().stream()
                .max(Comparator.comparingDouble(f -> f.cost().ordersLost().mean()))
                .orElseThrow();
        Estimate lost = worst.cost().ordersLost();
        return chance.tells(lost) && lost.mean() > 0
                ? "; without " + worst.name() + " it would have been " + told.whole(lost) + " fewer lost"
                : "";
    }

    /** The buyers, and their largest reason where it is that of more than half of them. */
    private String without() {
        Estimate without = cost.buyersWithout();
        if (!chance.tells(without) || without.mean() < 0) {
            return "";
        }
        Map.Entry<String, Estimate> largest = cost.withoutBy().entrySet().stream()
                .max(Comparator.comparingDouble(e -> e.getValue().mean()))
                .orElseThrow();
        double share = largest.getValue().mean() / without.mean();
        String why = share <= 0.5
                ? ""
                : ", " + (share >= ALL ? "all of them" : "most of them (" + People.percent(share) + ")") + " because "
                        + LostBy.because(largest.getKey());
        return "; " + told.sure(without) + " buyers more went without what they wanted" + why;
    }
}
