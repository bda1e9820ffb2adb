package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shopping.festival.study.run.LanesText;
import shopping.festival.view.text.People;

/** Three sentences: what the faults cost, who waited, and when it was over; below full size a fourth of what that means. */
final class ImpactClosing {
    private ImpactClosing() {}

    static List<String> sentences(ImpactResult result) {
        List<String> sentences = new ArrayList<>(List.of(
                new CostWords(result).sentence(), new WaitWords(result).sentence(), new OverWords(result).sentence()));
        if (result.scale() < 1) {
            sentences.add(sampled(result));
        }
        return List.copyOf(sentences);
    }

    private static String sampled(ImpactResult result) {
        List<LanesText.OfStation> lanes = result.faults().get(0).stations().stream()
                .map(s -> new LanesText.OfStation(s.name(), s.lanes(), s.lanesWhole()))
                .toList();
        return "Simulated at scale " + People.plain(result.scale())
                + ": figures are for the whole market, where one simulated order stands for "
                + standsFor(1 / result.scale())
                + "."
                + LanesText.of(lanes, result.scale());
    }

    /** {@code 333}, {@code 2.5}. */
    private static String standsFor(double orders) {
        return orders >= 10
                ? String.format(Locale.ROOT, "%,.0f", orders)
                : String.format(Locale.ROOT, "%.2f", orders).replaceFirst("\\.?0+$", "");
    }
}
