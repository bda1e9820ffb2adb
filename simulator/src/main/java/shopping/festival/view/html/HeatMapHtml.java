package shopping.festival.view.html;

import java.util.List;

/** A heat map as a table whose cells are shaded: the number stands in each, so colour is not the only sign. */
final class HeatMapHtml {
    /** Darker, and the number in it could not be read. */
    private static final double DARKEST = 0.55;

    private HeatMapHtml() {}

    static void write(Html html, HeatMap map) {
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escape(map.caption())
                + "\">\n<table class=\"heat\">\n");
        html.element("caption", map.caption());
        html.raw("<thead><tr>")
                .element(
                        "th scope=\"col\"",
                        map.down().name() + " \\ " + map.across().name());
        map.across().values().forEach(value -> html.element("th scope=\"col\" class=\"n\"", value));
        html.raw("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < map.cells().size(); row++) {
            html.raw("<tr>").element("th scope=\"row\"", map.down().values().get(row));
            row(html, map, map.cells().get(row));
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private static void row(Html html, HeatMap map, List<HeatMap.Shade> cells) {
        for (HeatMap.Shade cell : cells) {
            long shade = Math.round(map.percent(cell) * DARKEST);
            html.raw("<td class=\"n\" style=\"--shade:" + shade + "%\">")
                    .text(cell.text())
                    .raw("</td>");
        }
    }
}
