package shopping.festival.study.compare;

import java.util.ArrayList;
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

    /** Of what better measures leave room for, the part of those that are neither. */
    private static final double OTHERS_PART = 0.4;

    private final Judgement judgement;
    private final ResultDifference d;
    private final boolean isMarkdown;
    private final int most;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Judgement judgement, boolean isMarkdown, int most) {
        this.judgement = judgement;
        this.d = judgement.difference();
        this.isMarkdown = isMarkdown;
        this.most = most;
    }

    /** @param most measures told, those by which B is worse first */
    static List<String> lines(Judgement judgement, boolean isMarkdown, int most) {
        ComparisonText text = new ComparisonText(judgement, isMarkdown, most);
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
        if (d.changed().isEmpty()) {
            heading("All " + d.measures().size() + " measures are the same.");
        } else {
            heading(moved(judgement) + ";");
            lines.add(rest(judgement));
            intervals();
            firstOfAll();
            measures();
        }
        List<Change> costs = d.costs().stream()
                .filter(c -> c.measure().equals("wallSeconds"))
                .toList();
        if (!costs.isEmpty()) {
            heading("The run itself, never the same twice:");
            table(costs);
        }
    }

    /** Both of them in one line. */
    static String counts(Judgement judgement) {
        return moved(judgement) + "; " + rest(judgement);
    }

    /** {@code B against A, by more than 1 %: 3 measures are worse, none better, 5 neither}. */
    private static String moved(Judgement judgement) {
        int worse = judgement.beyond(Judged.Verdict.WORSE).size();
        return "B against A, by more than " + percent(judgement) + ": "
                + (worse == 1 ? "1 measure is worse" : number(worse) + " measures are worse") + ", "
                + number(judgement.beyond(Judged.Verdict.BETTER).size()) + " better, "
                + number(judgement.beyond(Judged.Verdict.NEITHER).size()) + " neither";
    }

    private static String rest(Judgement judgement) {
        int all = judgement.difference().measures().size();
        return number(judgement.within().size()) + " moved less, "
                + number(all - judgement.all().size()) + " not at all.";
    }

    private static String number(int n) {
        return n == 0 ? "none" : Integer.toString(n);
    }

    private static String percent(Judgement judgement) {
        return judgement.tolerance().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private void firstOfAll() {
        List<Judged> first = judgement.first();
        if (!first.isEmpty()) {
            heading("First of all:");
            List<String> heads = new ArrayList<>(HEADS.subList(0, d.a().isReplicated() ? 5 : 4));
            heads.add("B is");
            List<List<String>> rows = new ArrayList<>();
            for (Judged j : first) {
                List<String> row = new ArrayList<>(row(j.change()));
                row.add(told(j));
                rows.add(row);
            }
            lines.addAll(MeasureTable.lines(heads, rows, isMarkdown));
        }
    }

    private String told(Judged j) {
        if (!j.change().isChange()) {
            return "the same";
        }
        if (!j.isBeyond()) {
            return "as good";
        }
        String word = j.verdict() == Judged.Verdict.WORSE ? "worse" : "better";
        return d.a().isReplicated() && !j.change().isSure() ? word + "?" : word;
    }

    /** The groups, each with what the one before it left. */
    private void measures() {
        int left = most;
        int told = 0;
        List<Judged> worse = judgement.beyond(Judged.Verdict.WORSE);
        List<Judged> better = judgement.beyond(Judged.Verdict.BETTER);
        List<Judged> neither = judgement.beyond(Judged.Verdict.NEITHER);
        int others = Math.min(left / 2, better.size() + neither.size());
        told += group("Worse, the most first:", worse, left - others);
        left = most - told;
        others = Math.min((int) (left * OTHERS_PART), neither.size());
        told += group("Better, the most first:", better, left - others);
        told += group("Neither better nor worse:", neither, most - told);
        int all = judgement.all().size();
        if (most == Integer.MAX_VALUE) {
            told += group("By no more than " + percent(judgement) + ":", judgement.within(), most);
        }
        if (all > told) {
            heading((all - told) + " more differ; --all tells them.");
        }
    }

    private int group(String title, List<Judged> measures, int most) {
        List<Judged> told = measures.stream().limit(most).toList();
        if (!told.isEmpty()) {
            heading(title);
            table(told.stream().map(Judged::change).toList());
        }
        return told.size();
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
            lines.add("but not " + OneLine.of(d.names().of(d.changed().get(0).measure()))
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

    private void intervals() {
        if (d.a().isReplicated()) {
            lines.add(d.a().runs().size() + " against " + d.b().runs().size() + " replications, "
                    + (d.isPaired() ? "paired" : "independent")
                    + (d.isEnough()
                            ? "; * = larger than its interval."
                            : "; too few to be sure of any difference: "
                                    + (d.isPaired() ? Signs.LEAST + " pairs" : "4 a side") + " at least."));
        }
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
        List<List<String>> rows = changes.stream().map(this::row).toList();
        lines.addAll(MeasureTable.lines(HEADS.subList(0, d.a().isReplicated() ? 5 : 4), rows, isMarkdown));
    }

    private List<String> row(Change c) {
        String star = d.a().isReplicated() && c.isSure() && c.isChange() ? " *" : "";
        return List.of(
                        OneLine.of(d.names().of(c.measure())),
                        Figures.value(c.a()),
                        Figures.value(c.b()),
                        Figures.relative(c) + star,
                        Figures.interval(c))
                .subList(0, d.a().isReplicated() ? 5 : 4);
    }
}
