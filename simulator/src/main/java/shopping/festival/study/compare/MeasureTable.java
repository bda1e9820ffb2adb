package shopping.festival.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.view.text.Markdown;

/** A table whose first column names measures: in a hundred columns, long names cut at their begin, or as Markdown. */
final class MeasureTable {
    private static final int WIDTH = 100;

    private MeasureTable() {}

    static List<String> lines(List<String> heads, List<List<String>> rows, boolean isMarkdown) {
        int columns = heads.size();
        List<String> lines = new ArrayList<>();
        if (isMarkdown) {
            lines.add("| " + String.join(" | ", heads) + " |");
            lines.add("|---|" + "---:|".repeat(columns - 1));
            rows.forEach(r -> lines.add(
                    "| " + Markdown.code(r.get(0)) + " | " + String.join(" | ", r.subList(1, columns)) + " |"));
            return lines;
        }
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(rows);
        return aligned(all, columns);
    }

    private static List<String> aligned(List<List<String>> rows, int columns) {
        List<String> lines = new ArrayList<>();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        int others = Arrays.stream(widths, 1, columns).map(w -> w + 2).sum();
        widths[0] = Math.max(10, Math.min(widths[0], WIDTH - 2 - others));
        for (List<String> row : rows) {
            String name = row.get(0);
            StringBuilder line = new StringBuilder("  ");
            if (name.length() > widths[0]) {
                name = "…" + name.substring(name.length() - widths[0] + 1);
            }
            line.append(name).append(" ".repeat(widths[0] - name.length()));
            for (int c = 1; c < columns; c++) {
                line.append("  ")
                        .append(" ".repeat(widths[c] - row.get(c).length()))
                        .append(row.get(c));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
