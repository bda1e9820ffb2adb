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
                "foreign interest",
                "The part of all buyers' wishes that is addressed to brands from abroad. What becomes"
                        + " of it, the foreign share of the sales, is one of the measures."));
        if (result.bys().stream().anyMatch(by -> By.of(by).movesSellers())) {
            all.add(new Page.Definition(
                    "foreign sellers",
                    "The part of all sellers, with their offers, whose brands are from abroad. Who enters is the twin of a"
                            + " seller who is there, with products and luck of its own; who leaves takes the offers along,"
                            + " and what a product drew goes to its other sellers. Who enters and who leaves is drawn anew"
                            + " for each replication; the number of all sellers stays. Where a category and country has a single"
                            + " seller, as in a small part of the market, that one stays and stands for the part that is"
                            + " left."));
        }
        all.add(new Page.Definition(
                "stock planned, stock unchanged",
                "Planned: sellers foresee the share, and their stock follows it. Unchanged: the"
                        + " stock is the one for a share of " + People.percent(result.baseShare())
                        + ", whatever buyers want and whoever else sells."));
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
