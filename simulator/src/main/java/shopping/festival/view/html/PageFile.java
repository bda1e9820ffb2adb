package shopping.festival.view.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** A page as one HTML file that opens anywhere, offline. */
public final class PageFile {
    public static final String NAME = "report.html";

    /** The space between a number and a Chinese word. */
    private static final Pattern UNIT_BEHIND = Pattern.compile("(?<=\\d) (?=\\p{IsHan})");

    private static final JsonMapper MAPPER = new JsonMapper();

    private PageFile() {}

    public static void write(Path file, Page page) throws IOException {
        Files.writeString(file, html(page));
    }

    public static String html(Page page) {
        return html(page, List.of(), "'none'");
    }

    /** The same, filled by events from where it was loaded: a script draws on as they come. */
    public static String live(Page page) {
        return html(page, List.of(Assets.live()), "'self'");
    }

    /** @param connections where it may ask for more */
    private static String html(Page page, List<String> more, String connections) {
        String style = Assets.style();
        String library = Assets.library();
        String script = Assets.script();
        String saving = Assets.saving();
        List<String> scripts = new ArrayList<>(List.of(library, script, saving));
        if (hasLists(page)) {
            scripts.add(Assets.tables());
        }
        scripts.addAll(more);
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"" + (Phrases.isChinese() ? "zh-CN" : "en") + "\""
                + ScriptWords.attribute() + ">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\""
                + SecurityPolicy.of(style, connections, scripts.toArray(String[]::new)) + "\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.element("title", page.title());
        html.raw("<link rel=\"icon\" href=\"data:,\">\n<style>" + style + "</style>\n</head>\n<body>\n");
        html.element("a class=\"skip\" href=\"#main\"", Phrases.of("Skip to the results"));
        head(html, page);
        html.raw("<main id=\"main\" tabindex=\"-1\">\n");
        page.sections().forEach(section -> section(html, section));
        definitions(html, page.definitions());
        html.raw("</main>\n<footer>\n");
        page.footer().forEach(line -> html.element("p", line));
        html.raw("</footer>\n<script type=\"application/json\" id=\"data\">" + data(page) + "</script>\n");
        scripts.forEach(s -> html.raw("<script>" + s + "</script>\n"));
        html.raw("</body>\n</html>\n");
        return html.toString();
    }

    private static boolean hasLists(Page page) {
        return page.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .anyMatch(block -> block instanceof Table table && table.listed());
    }

    private static void head(Html html, Page page) {
        html.raw("<header>\n")
                .element("p class=\"occasion\"", page.occasion())
                .element("h1", together(page.headline()));
        page.lead().forEach(sentence -> html.element("p class=\"lead\"", together(sentence)));
        html.raw("<dl class=\"figures\">\n");
        for (Page.Figure figure : page.figures()) {
            html.raw("<div>").element("dt", figure.label());
            html.raw("<dd" + TableHtml.source(figure.value()) + ">")
                    .text(figure.value().text())
                    .raw("</dd>");
            html.raw("<dd class=\"small\">").text(figure.note()).raw("</dd></div>\n");
        }
        html.raw("</dl>\n<nav aria-label=\"" + Html.escape(Phrases.of("Contents")) + "\">\n<ul>\n");
        page.sections().forEach(s -> link(html, s.id(), s.title()));
        link(html, "definitions", Phrases.of("Definitions"));
        html.raw("</ul>\n</nav>\n<noscript><p>")
                .text(Phrases.of("Charts need JavaScript; every number is in the tables below."))
                .raw("</p></noscript>\n</header>\n");
    }

    /** Numbers stay with their units where a large line breaks. */
    private static String together(String sentence) {
        if (Phrases.isChinese()) {
            return UNIT_BEHIND.matcher(sentence).replaceAll("\u00a0");
        }
        return sentence.replace(" %", "\u00a0%").replace(MoneyShown.code() + " ", MoneyShown.code() + "\u00a0");
    }

    private static void link(Html html, String id, String title) {
        html.raw("<li><a href=\"#" + id + "\">").text(title).raw("</a></li>\n");
    }

    private static void section(Html html, Section section) {
        html.raw("<section id=\"" + section.id() + "\" aria-labelledby=\"" + section.id() + "-h\">\n");
        html.element("h2 id=\"" + section.id() + "-h\"", section.title());
        section.text().forEach(paragraph -> html.element("p", paragraph));
        html.raw(section.pairs() ? "<div class=\"pairs\">\n" : "");
        for (Section.Block block : section.blocks()) {
            if (block instanceof Chart chart) {
                ChartHtml.write(html, chart);
            } else if (block instanceof Table table) {
                TableHtml.write(html, table);
            } else if (block instanceof HeatMap map) {
                HeatMapHtml.write(html, map);
            }
        }
        html.raw(section.pairs() ? "</div>\n" : "").raw("</section>\n");
    }

    private static void definitions(Html html, List<Page.Definition> definitions) {
        html.raw("<section id=\"definitions\" aria-labelledby=\"definitions-h\">\n");
        html.element("h2 id=\"definitions-h\"", Phrases.of("Definitions")).raw("<dl class=\"definitions\">\n");
        definitions.forEach(d -> html.element("dt", d.term()).element("dd", d.meaning()));
        html.raw("</dl>\n</section>\n");
    }

    /** What the script draws. */
    private record Drawing(
            String id, Chart.Axis x, Chart.Axis y, List<Chart.Line> lines, List<Chart.Mark> marks, boolean apart) {}

    private static String data(Page page) {
        List<Drawing> drawings = new ArrayList<>();
        for (Section section : page.sections()) {
            for (Section.Block block : section.blocks()) {
                if (block instanceof Chart c) {
                    drawings.add(new Drawing(c.id(), c.x(), c.y(), c.lines(), c.marks(), c.isApart()));
                }
            }
        }
        try {
            // Inside a script element only "<" could end it, or open a comment.
            return MAPPER.writeValueAsString(drawings).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("charts that cannot be written as JSON", e);
        }
    }
}
