package shopping.festival.view.html;

import java.util.List;
import java.util.stream.IntStream;

/** Tables with captions, headings that say what they head, and a frame that scrolls sideways on a narrow screen. */
final class TableHtml {
    private TableHtml() {}

    static void write(Html html, Table table) {
        if (table.folded()) {
            html.raw("<details>").element("summary", table.caption());
        }
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escape(table.caption())
                + "\">\n<table" + (table.listed() ? " class=\"listed\"" : "") + ">\n");
        html.element(table.folded() ? "caption class=\"hidden\"" : "caption", table.caption());
        // Of each column once: a table may have a thousand rows.
        List<String> sides = IntStream.range(0, table.columns().size())
                .mapToObj(c -> c > 0 && numeric(table, c) ? " class=\"n\"" : "")
                .toList();
        html.raw("<thead><tr>");
        for (int c = 0; c < table.columns().size(); c++) {
            html.raw("<th scope=\"col\"" + sides.get(c) + ">")
                    .text(table.columns().get(c))
                    .raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (List<Cell> row : table.rows()) {
            html.raw("<tr><th scope=\"row\">").text(row.get(0).text()).raw("</th>");
            for (int c = 1; c < row.size(); c++) {
                html.raw("<td" + sides.get(c) + source(row.get(c)) + ">")
                        .text(row.get(c).text())
                        .raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n</div>\n").raw(table.folded() ? "</details>\n" : "");
    }

    /** Whether most of what stands in a column are numbers. */
    private static boolean numeric(Table table, int column) {
        List<Cell> filled = table.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        long numbers = filled.stream().filter(Cell::isNumber).count();
        return 2 * numbers > filled.size();
    }

    /** Where the number is from, for whoever checks the page against the result. */
    static String source(Cell cell) {
        if (cell.source().isEmpty()) {
            return "";
        }
        return " data-source=\"" + Html.escape(cell.source()) + "\" data-raw=\"" + cell.raw() + "\" data-size=\""
                + cell.size() + "\"";
    }
}
