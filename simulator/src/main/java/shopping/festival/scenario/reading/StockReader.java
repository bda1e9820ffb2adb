package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.OfferTerms.StockTerms;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.Section;

/** Reads the stock of a listed offer, warehouse by warehouse. */
record StockReader(List<WarehouseTerms> warehouses, ConfigObject each) {

    List<StockTerms> read(Section offer, Mode mode) {
        offer.need("stock", "{ warehouse { units = 10 } }");
        List<StockTerms> stock = new ArrayList<>();
        for (Section at : offer.named("stock", each).values()) {
            int warehouse = warehouse(at, mode);
            stock.add(new StockTerms(warehouse, at.count("units", 0, StockPlan.UNITS_MAX), PolicyReader.read(at)));
        }
        if (stock.isEmpty() && offer.has("stock") && offer.clean("stock")) {
            offer.at("stock").wrong("names no warehouse. Name the one that holds this offer.");
        }
        Comparator<StockTerms> byMode = Comparator.comparing(t -> modeOf(t.warehouse()));
        stock.sort(byMode.thenComparing(StockTerms::warehouse));
        return List.copyOf(stock);
    }

    private int warehouse(Section at, Mode mode) {
        List<String> names = warehouses.stream().map(WarehouseTerms::name).toList();
        int warehouse = names.indexOf(at.name());
        if (warehouse < 0) {
            at.wrong("is not a warehouse. " + Suggestion.among(at.name(), names));
        } else if (!warehouses.get(warehouse).serves(mode)) {
            at.wrong("is " + warehouses.get(warehouse).mode().label() + " and cannot serve an offer with"
                    + " fulfilment = " + mode.label() + ". Choose another warehouse or fulfilment.");
        }
        return Math.max(0, warehouse);
    }

    private Mode modeOf(int warehouse) {
        return warehouses.isEmpty() ? Mode.DOMESTIC : warehouses.get(warehouse).mode();
    }
}
