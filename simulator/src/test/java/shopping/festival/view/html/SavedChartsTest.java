package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the buttons of a page save, opened from a file in a real browser; skipped where the machine has no Chromium. */
@Tag("slow")
class SavedChartsTest {
    private static final double[] SHARES = {0, 10, 20, 31};

    // The browser may still be tidying up when the test ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;

    private static Browser browser;
    private static Path saved;

    /** Two lines whose points and intervals are the same, so that one would hide the other. */
    private static Chart twoLines() {
        List<double[]> points = new ArrayList<>();
        List<double[]> band = new ArrayList<>();
        for (double share : SHARES) {
            points.add(new double[] {share, 5});
            band.add(new double[] {share, 4, 6});
        }
        return new Chart(
                "mix-orders",
                "Orders & <returns>",
                Chart.Axis.number("share (%)"),
                Chart.Axis.number("orders a second"),
                List.of(
                        new Chart.Line("stock planned", Chart.Look.LINE, points, band),
                        new Chart.Line("stock unchanged", Chart.Look.LINE, points, band)),
                Table.NONE,
                "A note.");
    }

    @BeforeAll
    static void open() throws Exception {
        Assumptions.assumeTrue(
                Browser.installed().isPresent(), "no Chromium: apt-get install chromium, or set CHROMIUM");
        HeatMap map = new HeatMap(
                "Stock-out rate",
                new HeatMap.Scale("share", List.of("0", "1")),
                new HeatMap.Scale("rate", List.of("5")),
                List.of(List.of(new HeatMap.Shade(1, "1 %"), new HeatMap.Shade(2, "2 %"))));
        Chart byName = new Chart(
                "by-name",
                "Bars",
                Chart.Axis.labels("", List.of("a", "b")),
                Chart.Axis.number("units"),
                List.of(new Chart.Line(
                        "units", Chart.Look.BARS, List.of(new double[] {0, 1}, new double[] {1, 2}), List.of())),
                Table.NONE,
                "");
        Page page = new Page(
                "t",
                "o",
                "h",
                List.of(),
                List.of(),
                List.of(new Section("s", "Section", List.of(), List.of(twoLines(), byName, map))),
                List.of(),
                List.of());
        PageFile.write(folder.resolve(PageFile.NAME), page);
        browser = new Browser(Browser.installed().orElseThrow(), Files.createDirectory(folder.resolve("profile")));
        saved = Files.createDirectory(folder.resolve("saved"));
        browser.savesInto(saved);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void thePage() throws Exception {
        // In the dark: what is saved is for paper all the same.
        browser.screen(1100, true);
        browser.open(folder.resolve(PageFile.NAME));
    }

    /** Presses a button as the keyboard does. */
    private static Path saved(int button, String name) throws Exception {
        Path file = saved.resolve(name);
        Files.deleteIfExists(file);
        browser.evaluate("(() => { const b = document.querySelectorAll('button.save')[" + button
                + "]; b.focus(); if (document.activeElement !== b) throw 'no focus'; b.click(); })()");
        for (int tries = 0; tries < 200 && !Files.exists(file); tries++) {
            Thread.sleep(50);
        }
        assertThat(browser.complaints()).isEmpty();
        return file;
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> texts(Document svg, String element) {
        NodeList nodes = svg.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void aChartIsSavedUnderItsId_withTitleAxesUnitsLegendAndNote() throws Exception {
        Document svg = xml(saved(0, "mix-orders.svg"));
        assertThat(texts(svg, "title")).containsExactly("Orders & <returns>");
        assertThat(texts(svg, "text"))
                .contains(
                        "Orders & <returns>",
                        "share (%)",
                        "orders a second",
                        "stock planned",
                        "stock unchanged",
                        "0",
                        "6")
                .anyMatch(text -> text.startsWith("A note. Where lines share a place they stand a little beside"));
        assertThat(texts(svg, "desc").get(0)).contains("stock planned: highest 5");
    }

    @Test
    void whatIsSavedAsksForNothing_andIsBlackOnWhite() throws Exception {
        String text = Files.readString(saved(0, "mix-orders.svg"));
        assertThat(text.replace("http://www.w3.org/", ""))
                .doesNotContain("http", "url(http", "<script", "<image", "@import", "class=\"")
                .contains("font-family=\"sans-serif\"")
                .doesNotContain("system-ui", "Liberation");
        browser.screen(720, false);
        browser.open(saved.resolve("mix-orders.svg"));
        BufferedImage picture = browser.picture(0, 0, 720, 300);
        assertThat(picture.getRGB(3, 3)).isEqualTo(0xffffffff);
        assertThat(darkPixels(picture)).isGreaterThan(500);
    }

    private static int darkPixels(BufferedImage picture) {
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xffffff) == 0 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void twoLinesAtOnePlace_haveIntervalsBesideEachOther() throws Exception {
        // Of each of two lines four brackets, at eight places across.
        List<Double> across = bracketsAcross(xml(saved(0, "mix-orders.svg")));
        assertThat(across).hasSize(8).doesNotHaveDuplicates();
        // The lines are eight points apart at each share.
        List<Double> sorted = across.stream().sorted().toList();
        for (int share = 0; share < SHARES.length; share++) {
            double apart = sorted.get(2 * share + 1) - sorted.get(2 * share);
            assertThat(apart).isBetween(6.0, 9.0);
        }
    }

    /** Where the upright strokes of brackets stand: a path that goes up or down at one place. */
    private static List<Double> bracketsAcross(Document svg) {
        NodeList paths = svg.getElementsByTagName("path");
        List<Double> across = new ArrayList<>();
        for (int i = 0; i < paths.getLength(); i++) {
            String d = paths.item(i).getAttributes().getNamedItem("d").getNodeValue();
            if (d.chars().filter(c -> c == 'M').count() == SHARES.length) {
                for (String one : d.substring(1).split("M")) {
                    String[] numbers = one.trim().split("[L ]+");
                    // Cap, back to the middle, up, cap: the third point is the middle.
                    across.add(Double.parseDouble(numbers[4]));
                }
            }
        }
        return across;
    }

    @Test
    void theAxisEndsWhereTheDataEnd() throws Exception {
        Document svg = xml(saved(0, "mix-orders.svg"));
        // 0, 10, 20 and 30 lie within 0 to 31; an axis of round ends would go to 40.
        assertThat(texts(svg, "text")).contains("30").doesNotContain("35", "40");
        // The last bracket stands within 2 % of the plot's width of its end.
        double last = bracketsAcross(svg).stream().mapToDouble(x -> x).max().orElseThrow();
        assertThat(last).isBetween(0.97 * 658, 658.0);
    }

    @Test
    void aMapIsSavedWithItsNumbers_andEveryButtonHasAName() throws Exception {
        Document svg = xml(saved(2, "map-1.svg"));
        assertThat(texts(svg, "text")).contains("Stock-out rate", "rate \\ share", "1 %", "2 %", "5");
        assertThat(browser.evaluate("[...document.querySelectorAll('button')].map(b => b.getAttribute('aria-label'))"
                                + ".join('|')")
                        .asText())
                .isEqualTo("Save as SVG: Orders & <returns>|Save as SVG: Bars|Save as SVG: Stock-out rate");
    }
}
