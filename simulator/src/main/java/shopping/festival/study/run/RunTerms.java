package shopping.festival.study.run;

import java.util.List;
import shopping.festival.view.html.Page;

/** The terms of a run's page. */
public final class RunTerms {
    private RunTerms() {}

    public static List<Page.Definition> all() {
        return List.of(
                term(
                        "opening bell",
                        "The moment the festival opens, 00:00:00 China Standard Time. Clock times count from it;"
                                + " 3d 04:00:00 is four in the morning three days later."),
                term(
                        "intent",
                        "One buyer's wish to buy one thing. It ends once: satisfied, or lost for the reason of its last try."),
                term(
                        "attempt",
                        "One try of an intent: a click on “buy”. An intent that is told “busy” or “sold out” may try again."),
                term("order created", "An attempt that passed the checkout and found a seller with stock."),
                term("order paid", "A created order whose payment went through. One order is one parcel."),
                term(
                        "GMV",
                        "Gross merchandise value: what was paid within the day, shipping included, tax excluded, later"
                                + " refunds not taken off."),
                term("RMB", "Renminbi yuan. bn is a thousand million."),
                term(
                        "sold out",
                        "The seller had none left on hand. The buyer tries a rival, another variant or brand, waits, or leaves."),
                term("offer", "One product at one seller."),
                term(
                        "busy",
                        "The queue of the checkout, or of the sellers' stock service, was full, so the attempt was turned"
                                + " away."),
                term(
                        "declined, never paid",
                        "A declined payment; an order whose buyer did not pay before it expired. The unit goes back on sale."),
                term("over the limit", "A cross-border order dearer than the law allows (RMB 2,000 in 2016)."),
                term(
                        "station",
                        "A place where orders queue for a limited capacity: checkout, payment, the sellers' stock service, a warehouse's"
                                + " pickers, a port's customs."),
                term(
                        "saturated",
                        "An order had to wait longer than 1 s at checkout, payment or sellers, or longer than 10 min at a"
                                + " warehouse or at the customs. Drained: the last order that waited so long began its service."),
                term(
                        "domestic, bonded, direct",
                        "Ways of a parcel: from a warehouse inside the country; from a bonded zone, where"
                                + " goods wait untaxed behind the border; by mail from abroad through the customs."),
                term("origin", "The country of a brand. A foreign brand may well ship from inside the country."),
                term(
                        "dispatch, delivery",
                        "From payment until the parcel is on a truck; from payment until it is at the door."),
                term("fault", "A planned loss of capacity, marked F1, F2, … behind the lines of a chart."),
                term("scale", "The part of the market that was simulated. Figures here are divided by it."),
                term("digest", "A fingerprint of every event of the run. Two runs with the same digest are the same."));
    }

    private static Page.Definition term(String term, String meaning) {
        return new Page.Definition(term, meaning);
    }
}
