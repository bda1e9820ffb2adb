package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Section;

/** A group of measures over the share of foreign brands, a chart each. */
final class MeasuresSection {
    private final MixResult result;
    private final MixCharts charts;
    private final MeasureGroup group;

    MeasuresSection(MixResult result, MixCharts charts, MeasureGroup group) {
        this.result = result;
        this.charts = charts;
        this.group = group;
    }

    /** Empty where the result has no measure of the group. */
    Optional<Section> section() {
        List<Section.Block> blocks = new ArrayList<>();
        group.of(result).forEach(m -> blocks.addAll(charts.overShares(m)));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(group.id(), group.title(), List.of(group.text()), blocks, true));
    }
}
