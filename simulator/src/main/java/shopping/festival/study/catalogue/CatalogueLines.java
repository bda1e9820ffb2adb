package shopping.festival.study.catalogue;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.result.ResultFile;

/** What is said of shipped scenarios. */
public final class CatalogueLines {
    private CatalogueLines() {}

    /** A few lines each. */
    public static List<String> of(Catalogue catalogue) {
        List<String> lines = new ArrayList<>();
        for (ShippedScenario scenario : catalogue.scenarios()) {
            lines.add(scenario.name());
            lines.add("  " + scenario.question());
            lines.add("  " + scenario.headline());
            lines.add("  Wall time: " + scenario.wallTime());
        }
        catalogue.scenarios().stream()
                .findFirst()
                .ifPresent(first ->
                        lines.add("festival scenarios NAME says more of one. They lie beside " + first.path() + "."));
        return lines;
    }

    /** All that its file says before it begins, and where it lies. */
    public static List<String> of(ShippedScenario scenario) {
        List<String> lines = new ArrayList<>(scenario.head());
        lines.add(scenario.path());
        return lines;
    }

    /** One or a list of them, for programs. */
    public static String json(Object scenarios) {
        return ResultFile.text(scenarios);
    }
}
