package shopping.festival.view.html;

import java.util.List;
import shopping.festival.view.text.Phrases;

/** The place of a chart: heading, legend, axes in words, the frame the script draws into, faults, and the table. */
final class ChartHtml {
    private static final String STROKE = "<line x1=\"1\" y1=\"6\" x2=\"33\" y2=\"6\"/>";
    private static final String APART = Phrases.later(
            "Where lines share a place they stand a little beside each other, so that their intervals can be told apart.");

    private ChartHtml() {}

    static void write(Html html, Chart chart) {
        html.raw("<figure aria-label=\"" + Html.escape(chart.title())
                        + "\">\n<div class=\"drawn\">\n<div class=\"head\">")
                .element("h3", chart.title());
        legend(html, chart.lines());
        html.raw("</div>\n").element("p class=\"axis\"", chart.y().name());
        boolean lying = chart.isLying();
        // Two lines share a row's height well; more need more.
        int rows = chart.x().labels().size() * (chart.lines().size() + 1) / 2;
        String size = lying ? rows > 26 ? " huge" : rows > 12 ? " tall" : rows > 6 ? " middle" : " low" : "";
        html.raw("<div class=\"chart" + size + "\" id=\"" + Html.escape(chart.id()) + "\" role=\"img\" aria-label=\""
                + Html.escape(chart.description()) + "\"></div>\n");
        if (!lying) {
            html.element("p class=\"axis across\"", chart.x().name());
        }
        if (!chart.marks().isEmpty()) {
            html.raw("<ul class=\"faults\" aria-label=\"" + Html.escape(Phrases.of("Faults")) + "\">\n");
            for (Chart.Mark mark : chart.marks()) {
                html.raw("<li><b>")
                        .text(mark.label())
                        .raw("</b> ")
                        .text(Phrases.of("{0}: {1}", mark.name(), mark.text()))
                        .raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
        String apart = chart.isApart() ? Phrases.of(APART) : "";
        if (!chart.note().isEmpty() || !apart.isEmpty()) {
            html.element("p class=\"note\"", (chart.note() + " " + apart).strip());
        }
        html.raw("</div>\n");
        if (!chart.table().equals(Table.NONE)) {
            TableHtml.write(html, chart.table());
        }
        html.raw("</figure>\n");
    }

    /** Colour is not the only sign: lines differ in their dashes, points in their shape. */
    private static void legend(Html html, List<Chart.Line> lines) {
        if (lines.size() < 2) {
            return;
        }
        html.raw("<ul class=\"legend\">\n");
        for (int i = 0; i < lines.size(); i++) {
            String guide = switch (lines.get(i).look()) {
                case GUIDE -> "guide";
                case BASELINE -> "base";
                default -> "s" + (i % 6 + 1);
            };
            html.raw("<li><svg width=\"34\" height=\"12\" aria-hidden=\"true\" class=\"" + guide + "\">");
            html.raw(
                    switch (lines.get(i).look()) {
                        case LINE -> STROKE + (lines.get(i).points().size() <= Chart.FEW ? sign(i) : "");
                        case STEPS, GUIDE, BASELINE -> STROKE;
                        case POINTS -> "<path d=\"M17 1l5 5-5 5-5-5z\"/>";
                        case RANGES, DEVIATIONS -> sign(i);
                        case BARS, SPAN -> "<rect x=\"8\" y=\"1\" width=\"18\" height=\"10\"/>";
                    });
            html.raw("</svg>").text(lines.get(i).name()).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /** The signs of the script's SYMBOLS, in their order. */
    private static String sign(int place) {
        // Dashes and colours come again after six lines; with another sign then.
        return switch ((place + place / 6) % 6) {
            case 0 -> "<circle cx=\"17\" cy=\"6\" r=\"4.5\"/>";
            case 1 -> "<path d=\"M12.5 1.5h9v9h-9z\"/>";
            case 2 -> "<path d=\"M17 1l5 9h-10z\"/>";
            case 3 -> "<path d=\"M17 0l6 6-6 6-6-6z\"/>";
            case 4 -> "<path d=\"M15.3 1h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z\"/>";
            default -> "<path d=\"M12 2h10l-5 9z\"/>";
        };
    }
}
