package shopping.festival.view.html;

import java.util.List;

/** The place of a chart: heading, legend, axes in words, the frame the script draws into, faults, and the table. */
final class ChartHtml {
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
            html.raw("<ul class=\"faults\" aria-label=\"Faults\">\n");
            for (Chart.Mark mark : chart.marks()) {
                html.raw("<li><b>")
                        .text(mark.label())
                        .raw("</b> ")
                        .text(mark.name() + ": " + mark.text())
                        .raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
        if (!chart.note().isEmpty()) {
            html.element("p class=\"note\"", chart.note());
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
                        case LINE, STEPS, GUIDE, BASELINE -> "<line x1=\"1\" y1=\"6\" x2=\"33\" y2=\"6\"/>";
                        case POINTS -> "<path d=\"M17 1l5 5-5 5-5-5z\"/>";
                        case RANGES, DEVIATIONS -> range(i);
                        case BARS, SPAN -> "<rect x=\"8\" y=\"1\" width=\"18\" height=\"10\"/>";
                    });
            html.raw("</svg>").text(lines.get(i).name()).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /** The signs of the script's SYMBOLS, in their order. */
    private static String range(int place) {
        return switch (place % 6) {
            case 0, 5 -> "<circle cx=\"17\" cy=\"6\" r=\"5\"/>";
            case 1, 4 -> "<path d=\"M12 1h10v10h-10z\"/>";
            case 2 -> "<path d=\"M17 1l6 10h-12z\"/>";
            default -> "<path d=\"M17 0l6 6-6 6-6-6z\"/>";
        };
    }
}
