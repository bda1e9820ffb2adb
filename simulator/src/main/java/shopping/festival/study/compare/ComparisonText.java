package shopping.festival.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shopping.festival.base.statistics.Signs;
import shopping.festival.base.text.OneLine;
import shopping.festival.view.text.Markdown;

/** A comparison for a terminal, in a hundred columns, or as Markdown for the page of a job. */
final class ComparisonText {
    private static final int WIDTH = 100;
    private static final String FIGURES_DIFFER = "the events are the same, the figures are not";
    private static final List<String> HEADS = List.of("measure", "A", "B", "difference", "95 % interval");

    private final ResultDifference d;
    private final boolean isMarkdown;
    private final int most;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(ResultDifference d, boolean isMarkdown, int most) {
        this.d = d;
        this.isMarkdown = isMarkdown;
        this.most = most;
    }

    /** @param most measures told, the largest differences first */
    static List<String> lines(ResultDifference d, boolean isMarkdown, int most) {
        ComparisonText text = new ComparisonText(d, isMarkdown, most);
        text.write();
        return List.copyOf(text.lines);
    }

    private void write() {
        title();
        terms("What was run", d.terms());
        if (!d.a().noKeys().isEmpty() || !d.b().noKeys().isEmpty()) {
            heading("The scenarios were not compared: "
                    + Stream.of(noKeys("A", d.a()), noKeys("B", d.b()))
                            .filter(why -> !why.isEmpty())
                            .collect(Collectors.joining("; "))
                    + ".");
        } else {
            terms("Keys of the scenario", d.keys());
        }
        List<Change> changed = d.changed();
        if (changed.isEmpty()) {
            heading("All " + d.measures().size() + " measures are the same.");
        } else {
            heading(changed.size() + " of " + d.measures().size() + " measures differ, the largest first"
                    + intervals());
            table(changed.stream().limit(most).toList());
            if (changed.size() > most) {
                heading((changed.size() - most) + " more differ less; --all tells them.");
            }
        }
        List<Change> costs = d.costs().stream()
                .filter(c -> c.measure().equals("wallSeconds"))
                .toList();
        if (!costs.isEmpty()) {
            heading("The run itself, never the same twice:");
            table(costs);
        }
    }

    private void title() {
        if (isMarkdown) {
            String finding = d.isSame() ? "identical" : d.isIdentical() ? FIGURES_DIFFER : "the results differ";
            lines.add("### festival compare: " + finding);
            lines.add("");
        }
        String digestA = digest(d.a());
        if (d.isIdentical() && !d.isSame()) {
            lines.add((isMarkdown ? "" : FIGURES_DIFFER + ": ") + "digest " + digestA + " on both sides,");
            int others = d.changed().size() - 1;
            lines.add("but not " + OneLine.of(d.changed().get(0).measure())
                    + (others == 0 ? "" : " and " + others + " more")
                    + ": a side was altered, or made by another version.");
        } else if (d.isIdentical()) {
            lines.add((isMarkdown ? "" : "identical: ") + "digest " + digestA + " on both sides"
                    + (isMarkdown ? "." : ""));
        } else {
            lines.add((isMarkdown ? "- " : "") + "A: " + d.a().label() + ": digest " + digestA);
            lines.add((isMarkdown ? "- " : "") + "B: " + d.b().label() + ": digest " + digest(d.b()));
        }
    }

    private static String noKeys(String letter, Side side) {
        return side.noKeys().isEmpty() ? "" : letter + "'s " + side.noKeys();
    }

    private static String digest(Side side) {
        return side.digests().get(0)
                + (side.digests().size() > 1 ? " and " + (side.digests().size() - 1) + " more" : "");
    }

    private String intervals() {
        if (!d.a().isReplicated()) {
            return ":";
        }
        return " (" + d.a().runs().size() + " against " + d.b().runs().size() + " replications, "
                + (d.isPaired() ? "paired" : "independent")
                + (d.isEnough()
                        ? "; * = larger than its interval):"
                        : "; too few to be sure of any difference: "
                                + (d.isPaired() ? Signs.LEAST + " pairs" : "4 a side") + " at least):");
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
        if (isMarkdown) {
            lines.add("");
        }
    }

    private void terms(String title, List<ResultDifference.Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        heading(title + (isMarkdown ? ":" : " (A, then B):"));
        if (isMarkdown) {
            lines.add("| key | A | B |");
            lines.add("|---|---|---|");
            terms.forEach(t ->
                    lines.add("| " + Markdown.code(t.name()) + " | " + escaped(t.a()) + " | " + escaped(t.b()) + " |"));
            return;
        }
        for (ResultDifference.Term t : terms) {
            String line = "  " + t.name() + ": " + t.a() + " → " + t.b();
            if (line.length() <= WIDTH) {
                lines.add(line);
            } else {
                lines.add("  " + t.name() + ":");
                lines.add(cut("    A " + t.a()));
                lines.add(cut("    B " + t.b()));
            }
        }
    }

    private static String escaped(String text) {
        return Markdown.plain(cut(text));
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    private void table(List<Change> changes) {
        int columns = d.a().isReplicated() ? 5 : 4;
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS.subList(0, columns));
        for (Change c : changes) {
            String star = d.a().isReplicated() && c.isSure() && c.isChange() ? " *" : "";
            rows.add(Arrays.asList(
                            OneLine.of(c.measure()),
                            Figures.value(c.a()),
                            Figures.value(c.b()),
                            Figures.relative(c) + star,
                            Figures.interval(c))
                    .subList(0, columns));
        }
        if (isMarkdown) {
            lines.add("| " + String.join(" | ", rows.get(0)) + " |");
            lines.add("|---|" + "---:|".repeat(columns - 1));
            rows.stream()
                    .skip(1)
                    .forEach(r -> lines.add(
                            "| " + Markdown.code(r.get(0)) + " | " + String.join(" | ", r.subList(1, columns)) + " |"));
            return;
        }
        aligned(rows, columns);
    }

    private void aligned(List<List<String>> rows, int columns) {
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
    }
}
