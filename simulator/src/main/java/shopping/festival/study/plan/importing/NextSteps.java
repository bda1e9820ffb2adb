package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import shopping.festival.study.plan.shop.TypedPath;

/** What to type after an import. */
record NextSteps(ImportTerms terms, Collection<String> plans, boolean isWhole, boolean isOfSales) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!isWhole) {
            lines.add("Fill in the empty cells of " + path(ImportFolder.SHOP) + ", then:");
        } else {
            lines.add("Next:");
        }
        String options = (isOfSales ? " --expected-units sales" : "")
                + (terms.market().isEmpty() ? "" : " --market " + TypedPath.of(terms.market()));
        lines.add("  festival plan " + path(ImportFolder.SHOP) + " "
                + plans.stream().map(this::path).collect(Collectors.joining(" ")) + options);
        lines.add("  festival plan recommend " + path(ImportFolder.SHOP) + " " + path(StockPlans.NOW) + options);
        return lines;
    }

    private String path(String name) {
        return TypedPath.of(terms.folder().resolve(name).toString());
    }
}
