package shopping.festival.benchmarks.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code RESULTS.md}: a table a group, the machines the figures are of, and what was learnt from them. */
final class ResultsPage {
    private static final String HEAD = """
            # Results

            Made by `benchmarks/bin/results` from the files in `benchmarks/results`; change those, not this page. \
            Every figure says where it was measured: a letter for the machine and the JDK (below), the commit (a + \
            means with changes), the day.
            """;

    /** Groups come in this order; any other after them. */
    private static final List<String> GROUPS = List.of("How fast", "Peers", "The gate", "Micro-benchmarks");

    private final List<Fragment> fragments;
    private final String notes;
    /** Machine and JDK, by first appearance. */
    private final List<String> places = new ArrayList<>();

    ResultsPage(List<Fragment> fragments, String notes) {
        this.fragments = fragments;
        this.notes = notes;
    }

    String render() {
        Map<String, List<Fragment>> groups = new LinkedHashMap<>();
        GROUPS.forEach(group -> groups.put(group, new ArrayList<>()));
        fragments.forEach(
                f -> groups.computeIfAbsent(f.group(), g -> new ArrayList<>()).add(f));
        StringBuilder page = new StringBuilder(HEAD);
        groups.forEach((group, members) -> {
            if (!members.isEmpty()) {
                page.append("\n## ").append(group).append("\n\n").append(table(members));
            }
        });
        page.append("\n## Machines\n\n| | machine, JDK |\n|---|---|\n");
        for (int i = 0; i < places.size(); i++) {
            page.append(row(letter(i), places.get(i)));
        }
        page.append("\n## How to measure again\n\n```\n");
        fragments.stream()
                .map(Fragment::command)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(command -> page.append(command).append('\n'));
        return page.append("```\n\n").append(notes).toString();
    }

    private String table(List<Fragment> members) {
        boolean goals = members.stream().anyMatch(f -> f.floor() != null || f.goal() != null);
        StringBuilder table = new StringBuilder(
                goals
                        ? row("figure", "floor", "goal", "measured", "spread", "note", "on")
                        : row("figure", "measured", "spread", "note", "on"));
        table.append("|").append("---|".repeat(goals ? 7 : 5)).append('\n');
        for (Fragment f : members) {
            String value = "**"
                    + Stream.of(f.value(), f.unit())
                            .filter(Objects::nonNull)
                            .reduce((a, b) -> a + " " + b)
                            .orElse("") + "**";
            table.append(
                    goals
                            ? row(f.figure(), floor(f), f.goal(), value, f.spread(), f.note(), place(f))
                            : row(f.figure(), value, f.spread(), f.note(), place(f)));
        }
        return table.toString();
    }

    private static String floor(Fragment f) {
        return Floor.isMissed(f) ? f.floor() + ", **missed**" : f.floor();
    }

    private String place(Fragment f) {
        String where = f.machine() + "; " + f.jdk();
        if (!places.contains(where)) {
            places.add(where);
        }
        return letter(places.indexOf(where)) + ", " + f.commit() + ", " + f.date();
    }

    private static String letter(int i) {
        return String.valueOf((char) ('A' + i));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell == null ? "" : cell.replace("|", "\\|")).append(" |");
        }
        return row.append('\n').toString();
    }
}
