package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import shopping.festival.base.random.Law;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;

/** Reads how long it takes from a warehouse to each region. */
final class TransitReader {
    private static final String REST = "default";

    private TransitReader() {}

    /** One law for all regions, or one a region with {@code default} for the rest. */
    static Law[] read(Section s, List<String> regions) {
        Optional<Item> item = s.need("transit", "a duration or law, or { region = law, default = law }");
        if (item.filter(TransitReader::isByRegion).isPresent()) {
            return byRegion(item.get(), regions);
        }
        Law[] laws = new Law[regions.size()];
        Arrays.fill(laws, item.map(Laws.TIME::read).orElse(Law.fixed(1)));
        return laws;
    }

    private static boolean isByRegion(Item item) {
        return item.isObject() && !((ConfigObject) item.value()).containsKey("law");
    }

    private static Law[] byRegion(Item item, List<String> regions) {
        Law[] laws = new Law[regions.size()];
        Section routes = Section.of(item);
        Optional<Law> rest = routes.find(REST).map(Laws.TIME::read);
        TreeSet<String> missing = new TreeSet<>();
        for (int r = 0; r < laws.length; r++) {
            Optional<Law> own = routes.find(regions.get(r)).map(Laws.TIME::read).or(() -> rest);
            laws[r] = own.orElse(Law.fixed(1));
            if (own.isEmpty()) {
                missing.add(regions.get(r));
            }
        }
        if (!missing.isEmpty()) {
            item.wrong("does not lead to " + String.join(", ", missing)
                    + ", so that nobody there is served. Add a law for it, or a default.");
        }
        routes.refuseUnknown();
        return laws;
    }
}
