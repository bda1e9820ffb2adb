package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.scenario.Fact;
import shopping.festival.scenario.Tolerance;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Stated;

/**
 * Reads single figures of a real day: {@code { what = "GMV in the day", measure = gmvFen, unit = "RMB bn", per = 1e11,
 * scaled = on, real = 120.7, tolerance = "1 %" }}.
 */
final class FigureReader {
    static final double NUMBER_MAX = 1e18;
    private static final String FIGURE =
            "{ what = \"GMV in the day\", measure = gmvFen, real = 120.7, tolerance = \"1 %\" }";
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,9})?)\\s*%");

    private final Set<String> names = new TreeSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Stated> measures = new ArrayList<>();

    FigureReader(Section history) {
        for (Item element : history.find("figures")
                .map(figures -> figures.elements("[" + FIGURE + "]"))
                .orElse(List.of())) {
            Section.read(element, "is not a figure", "Write " + FIGURE + ".", this::fact)
                    .ifPresent(facts::add);
        }
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** What of a result the figures are held against, where the file names it. */
    List<Stated> measures() {
        return List.copyOf(measures);
    }

    private Fact fact(Section s) {
        Optional<Item> what = s.need("what", "the figure's name");
        what.filter(name -> !names.add(name.text()))
                .ifPresent(
                        name -> name.wrong("stands twice in history.figures", "Give every figure a name of its own."));
        Optional<Item> measure = s.need("measure", "the path of a number in result.json, such as gmvFen");
        Optional<Item> below = s.find("measureBelow");
        if (!s.says("scaleLeast")) {
            below.ifPresent(b -> b.wrong("is never compared", "Say below which scale: scaleLeast = 0.1."));
        }
        double real = s.number("real", -NUMBER_MAX, NUMBER_MAX);
        String unit = s.text("unit").orElse("");
        return new Fact(
                what.map(Item::text).orElse(""),
                measure.map(this::path).orElse(""),
                unit,
                s.number("per", 1e-12, NUMBER_MAX, 1),
                s.find("scaled").map(Item::flag).orElse(false),
                real,
                tolerance(s, real, unit),
                s.number("scaleLeast", 0, 1, 0),
                below.map(this::path));
    }

    private String path(Item item) {
        if (item.isText()) {
            measures.add(item.stated());
        }
        return item.text();
    }

    private static Tolerance tolerance(Section s, double real, String unit) {
        Optional<Item> within = s.find("within");
        Optional<Item> tolerance = s.find("tolerance");
        if (within.isPresent()) {
            tolerance.ifPresent(t -> t.wrong("has no meaning beside within", "Remove one of them."));
            return range(within.get());
        }
        if (tolerance.isEmpty()) {
            s.wrong("has no tolerance. Add tolerance = \"1 %\", tolerance = 0.5, or within = [11, 15].");
            return Tolerance.absolute(real, 0, "");
        }
        return tolerance(tolerance.get(), real, unit);
    }

    private static Tolerance tolerance(Item tolerance, double real, String unit) {
        Matcher percent = PERCENT.matcher(tolerance.isText() ? tolerance.text().trim() : "");
        if (percent.matches()) {
            return Tolerance.relative(real, Double.parseDouble(percent.group(1)));
        }
        if (!tolerance.isNumber()) {
            tolerance.wrong(
                    "is not a tolerance", "Use a number in the figure's unit, or a part of it such as \"1 %\".");
            return Tolerance.absolute(real, 0, "");
        }
        return Tolerance.absolute(real, tolerance.number(0, NUMBER_MAX), unit.equals("%") ? "points" : "");
    }

    private static Tolerance range(Item within) {
        double[] ends = within.numbers(-NUMBER_MAX, NUMBER_MAX);
        if (within.isList() && (ends.length != 2 || ends[0] > ends[1])) {
            within.wrong("is not a range", "Write the least and the most, such as [11, 15].");
        }
        return ends.length == 2 ? Tolerance.range(ends[0], ends[1]) : Tolerance.range(0, 0);
    }
}
