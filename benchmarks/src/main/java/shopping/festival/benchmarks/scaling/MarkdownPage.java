package shopping.festival.benchmarks.scaling;

import java.util.List;
import java.util.stream.Collectors;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** A page without its drawings: the same words, and of every chart the table. */
final class MarkdownPage {
    private MarkdownPage() {}

    static String of(Page page) {
        StringBuilder text = new StringBuilder("# " + page.title() + "\n\n**" + page.headline() + "**\n");
        page.lead().forEach(sentence -> paragraph(text, sentence));
        for (Section section : page.sections()) {
            text.append("\n## ").append(section.title()).append('\n');
            section.text().forEach(sentence -> paragraph(text, sentence));
            for (Section.Block block : section.blocks()) {
                if (block instanceof Chart chart && !chart.table().equals(Table.NONE)) {
                    table(text, chart.table());
                } else if (block instanceof Table table) {
                    table(text, table);
                }
            }
        }
        text.append("\n## Words\n\n");
        page.definitions().forEach(d -> text.append("- **" + d.term() + "**: " + d.meaning() + "\n"));
        text.append('\n')
                .append(page.footer().stream().collect(Collectors.joining("\n\n")))
                .append('\n');
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String sentence) {
        text.append('\n').append(sentence).append('\n');
    }

    private static void table(StringBuilder text, Table table) {
        paragraph(text, table.caption() + ":");
        text.append('\n').append(row(table.columns()));
        text.append("|---").append("|---:".repeat(table.columns().size() - 1)).append("|\n");
        table.rows().forEach(row -> text.append(row(row.stream().map(Cell::text).toList())));
    }

    private static String row(List<String> cells) {
        return "| " + cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |\n";
    }
}
