package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.run.RunTerms;
import shopping.festival.view.html.Page;
import shopping.festival.view.text.People;

/** The terms of the page of a sweep. */
final class MixTerms {
    private MixTerms() {}

    static List<Page.Definition> all(MixResult result) {
        List<Page.Definition> all = new ArrayList<>();
        all.add(new Page.Definition(
                "share of foreign brands",
                "The part of all buyers' wishes that is addressed to brands from abroad. What becomes"
                        + " of it, the foreign share of the sales, is one of the measures."));
        all.add(new Page.Definition(
                "stock planned, stock unchanged",
                "Planned: sellers foresee the share, and their stock follows it. Unchanged: the"
                        + " stock is the one for a share of " + People.percent(result.baseShare())
                        + ", whatever buyers want."));
        all.add(new Page.Definition(
                "interval",
                "Chance makes two simulated days differ. The mean of many lies within the interval in "
                        + People.percent(result.method().confidence()) + " of such studies."));
        for (String without : result.without()) {
            all.add(new Page.Definition("without " + without, off(without)));
        }
        for (Measure m : result.measures()) {
            if (!HoursSection.has(m)) {
                all.add(new Page.Definition(m.title(), m.definition()));
            }
        }
        all.addAll(RunTerms.all());
        return all;
    }

    private static String off(String mechanism) {
        return switch (mechanism) {
            case "factors" ->
                "Language, trust, market fit and price put nobody off: foreign sellers convert like a flagship of"
                        + " home.";
            case "forecast-error" -> "Sellers foresee the demand for their offers without error.";
            case "spill-over" -> "A buyer who is told sold out is lost, and tries no rival.";
            case "customs" -> "Parcels from abroad are neither inspected nor taxed nor limited in value.";
            default -> "That mechanism is switched off.";
        };
    }
}
