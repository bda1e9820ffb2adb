package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.scenario.Fact;
import shopping.festival.scenario.History;
import shopping.festival.scenario.Milestone;
import shopping.festival.scenario.Tolerance;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/**
 * Reads what was published of the real day: {@code history.figures = [{ what = "GMV in the day", measure = gmvFen, unit =
 * "RMB bn", per = 1e11, scaled = on, real = 120.7, tolerance = "1 %" }]} and {@code history.milestones = [["00:06:58",
 * 10], [24 h, 120.7]]}.
 */
final class HistoryReader {
    private static final String FIGURE =
            "{ what = \"GMV in the day\", measure = gmvFen, real = 120.7, tolerance = \"1 %\" }";
    private static final String MILESTONE = "[[\"00:06:58\", 10], [24 h, 120.7]]";
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,9})?)\\s*%");
    private static final double NUMBER_MAX = 1e18;

    private final Section history;
    private final Measurables measurables;
    private final Set<String> names = new TreeSet<>();

    HistoryReader(Section history, Measurables measurables) {
        this.history = history;
        this.measurables = measurables;
    }

    History read(long dayLength) {
        List<Fact> facts = new ArrayList<>();
        Item figures = history.find("figures");
        for (Item element : figures == null ? List.<Item>of() : figures.elements("[" + FIGURE + "]")) {
            if (!element.isObject()) {
                element.wrong("is not a figure", "Write " + FIGURE + ".");
                continue;
            }
            Section s = Section.of(element);
            facts.add(fact(s));
            s.refuseUnknown();
        }
        List<Milestone> milestones = milestones(dayLength);
        boolean wholeDay =
                !milestones.isEmpty() && milestones.get(milestones.size() - 1).at() >= dayLength;
        return new History(List.copyOf(facts), milestones, wholeDay);
    }

    private Fact fact(Section s) {
        Item what = s.need("what", "the figure's name");
        if (what != null && !names.add(what.text())) {
            what.wrong("stands twice in history.figures", "Give every figure a name of its own.");
        }
        Item measure = s.need("measure", "the path of a number in result.json, such as gmvFen");
        Item below = s.find("measureBelow");
        if (below != null && !s.says("scaleLeast")) {
            below.wrong("is never compared", "Say below which scale: scaleLeast = 0.1.");
        }
        double real = s.number("real", -NUMBER_MAX, NUMBER_MAX);
        String unit = s.text("unit", "");
        return new Fact(
                what == null ? "" : what.text(),
                measure == null ? "" : path(measure),
                unit,
                s.find("per") == null ? 1 : s.number("per", 1e-12, NUMBER_MAX),
                s.find("scaled") != null && s.flag("scaled"),
                real,
                tolerance(s, real, unit),
                s.find("scaleLeast") == null ? 0 : s.share("scaleLeast"),
                below == null ? null : path(below));
    }

    private String path(Item item) {
        String path = item.text();
        if (item.isText() && !measurables.paths().contains(path)) {
            item.wrong("is no number of result.json", Suggestion.among(path, measurables.paths()));
        }
        return path;
    }

    private static Tolerance tolerance(Section s, double real, String unit) {
        Item within = s.find("within");
        Item tolerance = s.find("tolerance");
        if (within != null && tolerance != null) {
            tolerance.wrong("has no meaning beside within", "Remove one of them.");
        }
        if (within != null) {
            return range(within);
        }
        if (tolerance == null) {
            s.wrong("has no tolerance. Add tolerance = \"1 %\", tolerance = 0.5, or within = [11, 15].");
            return Tolerance.absolute(real, 0, "");
        }
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

    private List<Milestone> milestones(long dayLength) {
        double usual = history.number("milestoneTolerance", 0, 100);
        List<Milestone> milestones = new ArrayList<>();
        Item all = history.find("milestones");
        for (Item element : all == null ? List.<Item>of() : all.elements(MILESTONE)) {
            List<Item> parts = element.elements(MILESTONE);
            if (parts.size() < 2 || parts.size() > 3) {
                if (element.isList()) {
                    element.wrong(
                            "is not a milestone",
                            "Write " + MILESTONE + ", with a tolerance in points behind if it has its own.");
                }
                continue;
            }
            long at = Durations.micros(parts.get(0), 1, dayLength);
            double billions = parts.get(1).number(0.001, 1e6);
            Milestone before = milestones.isEmpty() ? null : milestones.get(milestones.size() - 1);
            if (before != null
                    && (at <= before.at() || billions < before.gmvYuanBillions())
                    && history.clean("milestones")) {
                parts.get(0)
                        .wrong(
                                "follows a later or larger milestone",
                                "Put them in the order of time; sales only grow.");
            }
            milestones.add(
                    new Milestone(at, billions, parts.size() == 3 ? parts.get(2).number(0, 100) : usual));
        }
        return List.copyOf(milestones);
    }
}
