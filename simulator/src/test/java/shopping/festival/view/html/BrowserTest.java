package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.cli.Main;
import shopping.festival.study.plan.trial.PlanPage;
import shopping.festival.study.plan.trial.PlanResults;

/** The pages of a run, of replications, of a mix and of a trial of plans in a real browser; skipped where the machine has no Chromium. */
@Tag("slow")
class BrowserTest {
    private static final double INK_LEAST = 0.004;

    private static final String HISTORY =
            "history.figures=[{ what = sales, measure = gmvFen, per = 100, unit = RMB, real = 2e6, tolerance = 1 % }]";

    // The browser may still be tidying up when the test ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;

    private static Browser browser;
    private static Path run;
    private static Path runs;
    private static Path mix;
    private static Path plan;

    @BeforeAll
    static void open() throws Exception {
        Assumptions.assumeTrue(
                Browser.installed().isPresent(), "no Chromium: apt-get install chromium, or set CHROMIUM");
        run = folder.resolve("run");
        runs = folder.resolve("runs");
        festival(
                "run",
                "src/test/resources/cli/tiny.conf",
                "--replications=3",
                "--quiet",
                "--set",
                HISTORY,
                "--threshold",
                "orders.paid > 0",
                "--out",
                runs.toString());
        mix = folder.resolve("mix");
        festival(
                "run",
                "src/test/resources/cli/tiny.conf",
                "--quiet",
                "--set",
                HISTORY,
                "--threshold",
                "orders.paid > 0",
                "--threshold",
                "sum(paid) > 0 between 00:00 and 00:10",
                "--out",
                run.toString());
        festival(
                "mix",
                "src/test/resources/cli/tiny.conf",
                "--foreign-share=0.1,0.5",
                "--replications=2",
                "--without=spill-over",
                "--quiet",
                "--out",
                mix.toString());
        plan = folder.resolve("plan");
        Files.createDirectory(plan);
        PageFile.write(plan.resolve(PageFile.NAME), PlanPage.of(PlanResults.twoPlans()));
        new JsonMapper().writeValue(plan.resolve("plan.json").toFile(), PlanResults.twoPlans());
        browser = new Browser(Browser.installed().orElseThrow(), Files.createDirectory(folder.resolve("profile")));
    }

    private static void festival(String... words) {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(Main.execute(nobody, nobody, words)).isZero();
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theRun_isShownWithoutComplaint_andAsksTheNetworkForNothing() throws Exception {
        showsAndStaysHome(run);
    }

    @Test
    void theReplications_areShownWithoutComplaint_andAskTheNetworkForNothing() throws Exception {
        showsAndStaysHome(runs);
    }

    @Test
    void theMix_isShownWithoutComplaint_andAsksTheNetworkForNothing() throws Exception {
        showsAndStaysHome(mix);
    }

    @Test
    void thePlans_areShownWithoutComplaint_andAskTheNetworkForNothing() throws Exception {
        showsAndStaysHome(plan);
    }

    private void showsAndStaysHome(Path of) throws Exception {
        Path page = of.resolve("report.html");
        assertThat(Files.size(page)).isLessThan(3_000_000);
        for (boolean dark : List.of(false, true)) {
            browser.screen(1100, dark);
            browser.open(page);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests())
                    .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:"));
        }
        browser.screen(1100, false);
    }

    @Test
    void thePolicy_letsNothingOut() throws Exception {
        browser.screen(1100, false);
        browser.open(run.resolve("report.html"));
        browser.evaluate("void (new Image().src = 'http://127.0.0.1:9/beacon')");
        assertThat(browser.evaluate("fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused') && 'asked'")
                        .asText())
                .isEqualTo("asked");
        assertThat(browser.evaluate(
                                "(() => { const s = document.createElement('script'); s.textContent = 'window.evil = 1';"
                                        + " document.body.append(s); return window.evil === undefined; })()")
                        .asBoolean())
                .isTrue();
        // A refused request shows up as a complaint, not as a request.
        for (int tries = 0; tries < 100 && browser.complaints().size() < 3; tries++) {
            Thread.sleep(50);
        }
        assertThat(String.join("\n", browser.complaints()))
                .contains("beacon")
                .contains("script-src")
                .contains("Content Security Policy");
    }

    @Test
    void everyChartOfTheRunIsDrawn() throws Exception {
        chartsAreDrawn(run, 12);
    }

    @Test
    void theChartOfTheReplicationsIsDrawn() throws Exception {
        chartsAreDrawn(runs, 1);
    }

    @Test
    void everyChartOfTheMixIsDrawn() throws Exception {
        chartsAreDrawn(mix, 20);
    }

    @Test
    void everyChartOfThePlansIsDrawn() throws Exception {
        chartsAreDrawn(plan, 8);
    }

    /** Drawn is what has other colours than its background, in light, in dark and on a telephone. */
    private void chartsAreDrawn(Path of, int least) throws Exception {
        for (int width : List.of(1100, 390)) {
            browser.screen(width, width == 390);
            browser.open(of.resolve("report.html"));
            JsonNode boxes = browser.evaluate("[...document.querySelectorAll('.chart')].map(c => { const r ="
                    + " c.getBoundingClientRect(); return { id: c.id, x: r.x + scrollX, y: r.y + scrollY, w: r.width, h:"
                    + " r.height, label: c.getAttribute('aria-label') }; })");
            assertThat(boxes.size()).isGreaterThanOrEqualTo(least);
            for (JsonNode box : boxes) {
                BufferedImage picture = browser.picture(
                        box.path("x").asDouble(),
                        box.path("y").asDouble(),
                        box.path("w").asDouble(),
                        box.path("h").asDouble());
                assertThat(ink(picture)).as(box.path("id").asText()).isGreaterThan(INK_LEAST);
                assertThat(box.path("label").asText()).hasSizeGreaterThan(40);
            }
            nothingSticksOut(width);
        }
    }

    /** The part of the pixels that differ from the commonest colour. */
    private static double ink(BufferedImage picture) {
        Map<Integer, Integer> colours = new TreeMap<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        int most = colours.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 1 - (double) most / (picture.getWidth() * picture.getHeight());
    }

    @Test
    void theNumbersOfTheRunsPageAreThoseOfResultJson() throws Exception {
        // result.json has some 200 numbers, and the page shows all of them in its last table.
        assertThat(numbersAgree(run, "result.json")).isGreaterThan(200);
    }

    @Test
    void theNumbersOfTheReplicationsPageAreThoseOfSummaryJson() throws Exception {
        // Five of each of some 200 measures.
        assertThat(numbersAgree(runs, "summary.json")).isGreaterThan(1_000);
        assertThat(browser.evaluate("document.body.innerText").asText())
                .contains("The same festival was played 3 times")
                .contains("1 of 1 threshold held in all replications")
                .contains("Held against the real day");
    }

    @Test
    void theNumbersOfTheMixPageAreThoseOfMixJson() throws Exception {
        assertThat(numbersAgree(mix, "mix.json")).isGreaterThan(50);
    }

    @Test
    void theNumbersOfThePlansPageAreThoseOfPlanJson() throws Exception {
        // 20 figures of two plans and of their difference, and more of each item.
        assertThat(numbersAgree(plan, "plan.json")).isGreaterThan(80);
    }

    private int numbersAgree(Path of, String file) throws Exception {
        JsonNode json = new JsonMapper().readTree(of.resolve(file).toFile());
        browser.open(of.resolve("report.html"));
        JsonNode cells = browser.evaluate("[...document.querySelectorAll('[data-source]')].map(c => ({ source:"
                + " c.dataset.source, raw: c.dataset.raw, size: c.dataset.size, text: c.textContent }))");
        List<String> wrong = new ArrayList<>();
        for (JsonNode cell : cells) {
            JsonNode there = json.at(cell.path("source").asText());
            double raw = cell.path("raw").asDouble();
            if (!there.isNumber() || there.doubleValue() != raw || !shows(cell, raw)) {
                wrong.add(cell + " but " + file + " has " + there);
            }
        }
        assertThat(wrong).isEmpty();
        return cells.size();
    }

    /** The text says raw / size, to the three figures a reader gets; a size of 0 marks a text such as a clock time. */
    private static boolean shows(JsonNode cell, double raw) {
        double size = cell.path("size").asDouble();
        if (size == 0) {
            return true;
        }
        String text =
                cell.path("text").asText().replace(",", "").replace('−', '-').replace("RMB ", "");
        double shown = Double.parseDouble(text.split("[ /%]")[0]);
        double wanted = raw / size;
        return Math.abs(shown - wanted) <= Math.max(0.0051 * Math.abs(wanted), 0.005);
    }

    @Test
    void headingsFollowEachOther_tablesHaveCaptions_everythingCanBeReachedByKeyboard() throws Exception {
        for (Path of : List.of(run, runs, mix, plan)) {
            browser.open(of.resolve("report.html"));
            JsonNode levels = browser.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])");
            int before = 0;
            for (JsonNode level : levels) {
                assertThat(level.asInt()).isLessThanOrEqualTo(before + 1);
                before = level.asInt();
            }
            assertThat(browser.evaluate(
                                    "[...document.querySelectorAll('table')].every(t => t.caption && t.caption.textContent &&"
                                            + " t.querySelector('th[scope=col]') && t.querySelector('th[scope=row]'))")
                            .asBoolean())
                    .isTrue();
            assertThat(browser.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id).every((id, i, all) =>"
                                    + " all.indexOf(id) === i)")
                            .asBoolean())
                    .as("ids are unique")
                    .isTrue();
            assertThat(browser.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].every(a =>"
                                    + " document.querySelector(a.hash))")
                            .asBoolean())
                    .as("links lead somewhere")
                    .isTrue();
            assertThat(browser.evaluate(
                                    "!!document.querySelector('main') && !!document.querySelector('nav[aria-label]') &&"
                                            + " document.querySelector('a').className === 'skip'")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void onPaper_thePageHasSeveralSheets_andTheScreenIsAsBefore() throws Exception {
        browser.screen(1100, true);
        browser.open(run.resolve("report.html"));
        assertThat(new String(browser.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(browser.evaluate("document.documentElement.classList.contains('printing') ||"
                                + " !!document.querySelector('figure details[open]')")
                        .asBoolean())
                .isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Forty items: eleven have SKU-3 in their names, and the column of differences goes from -2,000 to 2,000 in no order. */
    @Test
    void theTableOfSkus_isSearchedAndSorted_byKeyboard_onAScreenAndOnATelephone() throws Exception {
        Path page = Files.createDirectories(folder.resolve("listed")).resolve(PageFile.NAME);
        PageFile.write(page, PlanResults.listed(40));
        List<String> rising = IntStream.range(0, 40)
                .boxed()
                .sorted(Comparator.comparing(PlanResults::more))
                .map(i -> "SKU-" + i)
                .toList();
        for (int width : List.of(1200, 390)) {
            browser.screen(width, false);
            browser.open(page);
            nothingSticksOut(width);
            tabTo("document.activeElement.type === 'search'");
            assertThat(browser.evaluate("document.activeElement.labels[0].textContent.trim()")
                            .asText())
                    .isEqualTo("Find");
            assertThat(found()).isEqualTo("40 of 40 rows");
            browser.type("sku-3");
            assertThat(found()).isEqualTo("11 of 40 rows");
            assertThat(skus()).hasSize(11).allMatch(sku -> sku.startsWith("SKU-3"));
            browser.press("Escape", 27);
            assertThat(found()).isEqualTo("40 of 40 rows");
            // One item has no figure: it comes last, whichever way.
            String none = "SKU-7";
            browser.evaluate("[...document.querySelectorAll('table.listed tbody tr')].find(r => r.cells[0].textContent"
                    + ".startsWith('" + none + " ')).cells[1].textContent = '\u2013'");
            List<String> up = new ArrayList<>(rising);
            up.remove(none);
            List<String> down = new ArrayList<>(up);
            Collections.reverse(down);
            up.add(none);
            down.add(none);
            tabTo("document.activeElement.textContent.startsWith('plan-b less plan-a')");
            browser.press("Enter", 13);
            assertThat(sorted()).isEqualTo("descending");
            assertThat(skus()).isEqualTo(down);
            browser.press(" ", 32);
            assertThat(sorted()).isEqualTo("ascending");
            assertThat(skus()).isEqualTo(up);
            // Names from A on, and the other column is no longer said to be in order.
            tabBack();
            browser.press("Enter", 13);
            assertThat(sorted()).isEqualTo("ascending");
            assertThat(skus()).isSorted();
            nothingSticksOut(width);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void nothingSticksOut(int width) throws Exception {
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
                        .asBoolean())
                .as("nothing sticks out sideways at " + width)
                .isTrue();
    }

    /** By the key that goes on to the next thing. */
    private static void tabTo(String reached) throws Exception {
        for (int n = 0; n < 100 && !browser.evaluate(reached).asBoolean(); n++) {
            browser.press("Tab", 9);
        }
        assertThat(browser.evaluate(reached).asBoolean()).as(reached).isTrue();
    }

    private static void tabBack() throws Exception {
        browser.press("Tab", 9, Browser.SHIFT);
    }

    private static String found() throws Exception {
        return browser.evaluate("document.querySelector('.find [role=status]').textContent")
                .asText();
    }

    /** How the only column that is said to be in order is. */
    private static String sorted() throws Exception {
        return browser.evaluate(
                        "[...document.querySelectorAll('table.listed [aria-sort]')].map(h => h.ariaSort).join()")
                .asText();
    }

    /** Of the rows that can be seen. */
    private static List<String> skus() throws Exception {
        List<String> names = new ArrayList<>();
        browser.evaluate("[...document.querySelectorAll('table.listed tbody tr')].filter(r => r.offsetHeight > 0)"
                        + ".map(r => r.cells[0].textContent.split(' ')[0])")
                .forEach(name -> names.add(name.asText()));
        return names;
    }
}
