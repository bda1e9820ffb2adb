package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;

/** The page of a sweep: every measure that was asked for, over the axis. */
final class SweepPage {
    private final SweepResult result;
    private final List<String> measures;
    private final Readings readings;
    private final SweepTable table;

    SweepPage(SweepResult result, List<String> measures, Readings readings, SweepTable table) {
        this.result = result;
        this.measures = measures;
        this.readings = readings;
        this.table = table;
    }

    Page page() {
        String keys = result.axes().stream().map(Axis::key).collect(Collectors.joining(" and "));
        List<Section> sections = new ArrayList<>();
        sections.add(new PointsSection(result, table).section());
        for (int m = 0; m < measures.size(); m++) {
            new MeasureSection(result, measures.get(m), m, readings).section().ifPresent(sections::add);
        }
        return new Page(
                result.scenario() + ": " + keys,
                "Scenario " + result.scenario() + ", seed " + result.seed(),
                "What changes with " + keys,
                lead(),
                List.of(),
                sections,
                definitions(),
                List.of(
                        Colophon.maker(result.version()) + ".",
                        "Beside this page: sweep.json and sweep.csv (every number of every point).",
                        Colophon.charts()));
    }

    private List<Page.Definition> definitions() {
        List<Page.Definition> all = new ArrayList<>();
        all.add(new Page.Definition(
                "point", "One value of each key, played as a festival of its own; everything else is the same."));
        measures.stream()
                .filter(measure -> !readings.definition(measure).isEmpty())
                .forEach(
                        measure -> all.add(new Page.Definition(readings.title(measure), readings.definition(measure))));
        return all;
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>();
        measures.stream().map(this::span).flatMap(Optional::stream).forEach(lead::add);
        lead.add(
                "All points met the same buyers with the same luck, so a difference between two of them is what the key"
                        + " did, and not chance."
                        + (result.replications() > 1
                                ? " Figures are means of " + result.replications()
                                        + " replications, with 95 % intervals."
                                : ""));
        if (result.scale() < 1) {
            lead.add("A part of the market was simulated, " + Numbers.percent(result.scale())
                    + " of it; counts and sums are divided by that part and so stand for the whole market.");
        }
        return lead;
    }

    /** From the first point to the last. */
    private Optional<String> span(String measure) {
        List<Estimate> all = result.points().stream()
                .map(p -> p.measures().get(measure))
                .filter(Objects::nonNull)
                .map(SweepResult.Figure::value)
                .toList();
        if (all.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(readings.title(measure) + " goes from "
                + readings.text(measure, all.get(0).mean()) + " to "
                + readings.text(measure, all.get(all.size() - 1).mean()) + ".");
    }
}
