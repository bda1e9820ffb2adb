package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How answers are told: to a seller with four plans, to one whose plans all lose, and to one who asks what to stock. */
@Tag("slow")
class PlanTellingTest {
    private static final int FESTIVALS = 24;

    /** Of a seller's files, by command: what the terminal said and what lies in the folder. */
    private record Told(String terminal, Path folder) {
        JsonNode json(String file) throws IOException {
            return new ObjectMapper().readTree(folder.resolve(file).toFile());
        }

        String page() throws IOException {
            return Files.readString(folder.resolve("report.html"));
        }
    }

    @TempDir
    private static Path place;

    private static Told four;
    private static Told losing;
    private static Told auto;
    private static Told advice;

    @BeforeAll
    static void ask() throws IOException {
        file("market.conf", """
                demand.intents = 20000
                market.population { products = 300, sellers = 50 }
                payment { unpaid = 0, declined = 0 }
                """);
        // A unit of tea earns 100 - 5 - 60 and the parcel, some 29; one that is left loses 40.
        String shop = file("shop.csv", """
                sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv
                TEA,Green tea,home,150,100,60,20,40,0.3
                MUG,Mug,home,80,50,35,5,60,0.3
                """);
        String bare = stock("bare", 5, 10);
        String some = stock("some", 20, 30);
        String full = stock("full", 40, 10);
        String[] levels = {"--service-level", "0.9", "--replications", String.valueOf(FESTIVALS)};
        four = plan("four", List.of(shop, bare, some, full, stock("flood", 900, 900)), levels);
        losing =
                plan("losing", List.of(shop, stock("much", 700, 700), stock("most", 900, 900)), "--replications", "20");
        auto = plan("auto", List.of(shop, bare, full), "--replications", "auto", "--replications-max", "45");
        advice = plan(
                "advice",
                List.of("recommend", shop, some),
                "--budget",
                "2000",
                "--service-level",
                "0.9",
                "--replications",
                String.valueOf(FESTIVALS));
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private static String stock(String name, int tea, int mugs) throws IOException {
        return file(
                name + ".csv",
                "sku,location,initial_units\nTEA,dc-hangzhou," + tea + "\nMUG,dc-hangzhou," + mugs + "\n");
    }

    private static Told plan(String name, List<String> asked, String... options) {
        List<String> words = new ArrayList<>(List.of("plan"));
        words.addAll(asked);
        words.addAll(List.of(options));
        words.addAll(List.of("--market", place + "/market.conf", "--market-replications", "1", "--no-cache"));
        words.addAll(List.of("--out", place + "/" + name));
        Shell shell = new Shell();
        assertThat(shell.festival(words.toArray())).as(shell.err()).isIn(0, 4);
        return new Told(shell.err() + shell.out(), place.resolve(name));
    }

    private static double[] profits(JsonNode result, int plan) {
        return new ObjectMapper().convertValue(result.at("/plans/" + plan + "/profitFen"), double[].class);
    }

    /** An amount in three figures, as a sentence has it. */
    private static String rmb(double fen) {
        BigDecimal yuan = new BigDecimal(Math.abs(fen) / 100).round(new MathContext(3));
        return String.format(
                Locale.ROOT, "RMB %,d", yuan.setScale(0, RoundingMode.HALF_EVEN).toBigInteger());
    }

    /** The mean, in how many of the festivals, and the second worst of 24 as one in twenty: all from the profits themselves. */
    @Test
    void theBestOfFour_isToldAgainstTheSecond_howOften_andHowInABadFestival() throws IOException {
        JsonNode result = four.json("plan.json");
        Map<Double, Integer> byMean = new TreeMap<>();
        for (int p = 0; p < 4; p++) {
            byMean.put(-Arrays.stream(profits(result, p)).average().orElseThrow(), p);
        }
        List<Integer> order = List.copyOf(byMean.values());
        String[] names = {"bare", "some", "full", "flood"};
        double[] best = profits(result, order.get(0));
        double[] lead = new double[FESTIVALS];
        Arrays.setAll(lead, k -> best[k] - profits(result, order.get(1))[k]);
        int won = (int) Arrays.stream(lead).filter(d -> d > 0).count();
        double mean = Arrays.stream(lead).average().orElseThrow();
        Arrays.sort(lead);
        String first = names[order.get(0)];
        String second = names[order.get(1)];
        assertThat(List.of(first, second)).containsExactly("full", "some");
        String sentence = four.terminal()
                .lines()
                .filter(l -> l.startsWith("Of 4 plans "))
                .findFirst()
                .orElseThrow();
        assertThat(sentence)
                .startsWith("Of 4 plans full earns most, "
                        + rmb(Arrays.stream(best).average().orElseThrow()) + "; some earns " + rmb(mean)
                        + " less, 95 % sure between RMB ")
                .contains("; then bare (RMB ", "flood (RMB ")
                .contains("Of single festivals full earns more than some in " + won + " of 24 (about "
                        + Math.round(10.0 * won / FESTIVALS) + " of ten); in a bad one (1 in 20) full earns "
                        + rmb(lead[1]) + " less than some, or worse.");
        assertThat(lead[1]).isNegative();
        assertThat(four.page()).contains("Of 4 plans full earns most, ");
    }

    /** 700 of each, of which a hundred are sold, lose some 600 · 40 + 600 · 30. */
    @Test
    void whoLoses_loses_andNeverEarnsLessThanNothing() throws IOException {
        double mean =
                Arrays.stream(profits(losing.json("plan.json"), 0)).average().orElseThrow();
        assertThat(-mean / 100).isCloseTo(44_000, within(5_000.0));
        assertThat(losing.terminal())
                .contains("most earns RMB ")
                .containsPattern("RMB [\\d,]+ less than much on average");
        Told alone = plan("alone", List.of(place + "/shop.csv", place + "/much.csv"), "--replications", "20");
        double own =
                Arrays.stream(profits(alone.json("plan.json"), 0)).average().orElseThrow();
        assertThat(alone.terminal())
                .contains("much loses " + rmb(own))
                .contains("In a bad festival (1 in 20) it loses RMB ");
        // Ninety in a hundred turn nobody away, at a loss on what is left.
        assertThat(advice.terminal()).containsPattern("turn nobody away, and it loses RMB [\\d,]+\\.");
        for (Told told : List.of(four, losing, auto, advice, alone)) {
            assertThat(told.terminal() + told.page())
                    .doesNotContainPattern("(?i)\\b(earns?|earned|lost|loses?|costs?) (only |about )?RMB [-−]");
        }
    }

    /** What falls short is named, item by item and plan by plan, with the share of festivals out of the file. */
    @Test
    void theServiceLevel_isToldItemByItem() throws IOException {
        JsonNode skus = four.json("plan.json").at("/skus");
        int[] missed = new int[4];
        for (JsonNode sku : skus) {
            StringBuilder row = new StringBuilder("  " + sku.at("/sku").asText() + " .*");
            for (int p = 0; p < 4; p++) {
                double kept = sku.at("/plans/" + p + "/figures/cycleServiceLevel/mean")
                        .asDouble();
                missed[p] += kept < 0.9 ? 1 : 0;
                // Three plans fit beside each other.
                row.append(p < 3 ? " +" + Math.round(100 * kept) + " %" : "");
            }
            assertThat(four.terminal()).containsPattern(row.toString());
        }
        assertThat(skus).hasSize(2);
        assertThat(missed).containsExactly(2, 2, 2, 0);
        assertThat(four.terminal())
                .contains("Served without a stock-out in fewer than 90 % of festivals: 2 of 2 items under bare, 2 of 2"
                        + " items under some, 2 of 2 items under full, 0 of 2 items under flood.");
    }

    /** Twenty units beyond a budget are of two products, so they are told in one or two lines, and add up. */
    @Test
    void theNextUnits_areToldByProduct_withWhatTheyEarnForEachRmb() {
        String after = advice.terminal().split("next units, best first:\n")[1].split("\n\n")[0];
        List<String> rows = after.lines().skip(1).toList();
        assertThat(rows).hasSizeBetween(1, 2);
        Pattern row = Pattern.compile(
                "  (TEA|MUG) .*? (\\d+) +(\\d+) +RMB ([\\d,]+\\.\\d\\d) +RMB ([\\d,]+\\.\\d\\d) +(\\d\\.\\d\\d)");
        Map<String, Integer> units = new TreeMap<>();
        for (String line : rows) {
            Matcher cells = row.matcher(line);
            assertThat(cells.matches()).as(line).isTrue();
            int more = Integer.parseInt(cells.group(2));
            units.put(cells.group(1), more);
            double cost = number(cells.group(4));
            assertThat(cost).isEqualTo(more * (cells.group(1).equals("TEA") ? 60.0 : 35.0));
            assertThat(number(cells.group(6))).isCloseTo(number(cells.group(5)) / cost, within(0.0051));
        }
        assertThat(units).hasSameSizeAs(rows);
        assertThat(units.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    /** Nothing is sold out in fewer than none of a hundred festivals, and no unit less than none is left over. */
    @Test
    void noIntervalReachesBeyondItsQuantity() throws IOException {
        // Two plans have a column of differences, which may be less than nothing.
        assertThat(inRange(four.terminal()) + inRange(advice.terminal())).isGreaterThan(10);
        for (Told told : List.of(four, losing, auto)) {
            List<String> rows = Files.readAllLines(told.folder().resolve("plan-skus.csv"));
            List<String> columns = List.of(rows.get(0).split(",", -1));
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    String column = columns.get(c).replaceAll("_(low|high)$", "");
                    if (cells[c].isEmpty()
                            || column.matches(
                                    ".*(margin|profit|loss|less_first).*|\\ufeff?sku|name|category|plan|sold_out_p.*")) {
                        continue;
                    }
                    boolean isShare = column.matches(".*(rate|level|probability|through|share)");
                    assertThat(Double.parseDouble(cells[c]))
                            .as(columns.get(c) + " of " + cells[0])
                            .isBetween(0.0, isShare ? 1 : 1e9);
                }
            }
        }
    }

    /**
     * Some hundred buyers a festival all find their units, in 24 festivals: no interval is right of that share. That an item
     * never ran out in 24 festivals says of the next one that it runs out with 14.2 % at most: 1 - 0.025^(1/24).
     */
    @Test
    void aShareThatWasAllInEveryFestival_isToldInHowMany_andAChanceKeepsItsInterval() throws IOException {
        assertThat(four.terminal())
                .containsPattern("first tries filled or promised +100 % in all 24\n")
                .containsPattern("no stock-out \\(service level\\) +100 % \\(85 to 100\\)\n");
        JsonNode flood = four.json("plan.json").at("/plans/3/figures");
        assertThat(flood.at("/firstAttemptFillRate/mean").asDouble()).isEqualTo(1);
        assertThat(flood.at("/firstAttemptFillRate/low").isNull()).isTrue();
        assertThat(flood.at("/cycleServiceLevel/low").asDouble()).isCloseTo(1 - 0.1425, within(1e-4));
        assertThat(four.page()).contains(">100 in all 24<");
    }

    /** Of a terminal's table of figures; how many shares it tells. */
    private static int inRange(String text) {
        Matcher percent = Pattern.compile("(-?[\\d.]+) % (?:±([\\d.]+)|\\((-?[\\d.]+) to (-?[\\d.]+)\\))")
                .matcher(text);
        int shares = 0;
        while (percent.find()) {
            double mean = Double.parseDouble(percent.group(1));
            boolean isEven = percent.group(2) != null;
            double half = isEven ? Double.parseDouble(percent.group(2)) : 0;
            assertThat(isEven ? mean - half : Double.parseDouble(percent.group(3)))
                    .as(percent.group())
                    .isBetween(0.0, 100.0);
            assertThat(isEven ? mean + half : Double.parseDouble(percent.group(4)))
                    .as(percent.group())
                    .isBetween(0.0, 100.0);
            shares++;
        }
        Matcher amount = Pattern.compile("(?m)^  (?!loss|margin|profit|it gained)[a-z][a-z, ']+ {2,}.*$")
                .matcher(text);
        while (amount.find()) {
            Matcher figure = Pattern.compile("(?<![\\d.])([\\d,]+(?:\\.\\d+)?) ±([\\d,.]+)(?![\\d.]* %)")
                    .matcher(amount.group());
            while (figure.find()) {
                assertThat(number(figure.group(1)) - number(figure.group(2)))
                        .as(amount.group())
                        .isNotNegative();
            }
        }
        return shares;
    }

    /** Words that are the program's own and nobody's else; the bell is said to be midnight where it is first met. */
    @Test
    void wordsThatNobodyKnows_standNowhere() throws IOException {
        for (Told told : List.of(four, losing, auto, advice)) {
            String page = told.page()
                    .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
                    .replaceAll("<[^>]*>", " ");
            for (String text : List.of(told.terminal(), page)) {
                assertThat(text)
                        .doesNotContainPattern("(?i)(before|after|until|at) (the )?look \\d")
                        .doesNotContainPattern("(?i)no say in")
                        .doesNotContain("null", "NaN", "Infinity");
                int bell = text.indexOf("the bell");
                if (bell >= 0) {
                    assertThat(text.substring(bell, Math.min(text.length(), bell + 80)))
                            .containsPattern("^the bell[ ,(]{1,2}(00:00|\\s*The opening of the festival, 00:00)");
                }
            }
        }
        assertThat(advice.terminal()).contains("the bell, 00:00, when the festival opens");
    }

    /**
     * On a terminal, which script(1) is to the program: over the trial, the other levels of demand and why things run out
     * together it is one part that only grows. (How the time left follows from it is RunsProgressTest's, whose clock does
     * not depend on who else uses this machine.)
     */
    @Test
    void theTimeLeft_isThatOfAllTheWork() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script(1) to be a terminal");
        String asked = String.join(
                " ",
                "plan shop.csv some.csv full.csv --replications 20 --market market.conf --market-replications 1",
                "--no-cache --threads 1 --out on-a-terminal");
        String said = Launcher.said(place, Map.of(), "script", "-qec", Launcher.JAVA_ALONE + asked, "/dev/null");
        assertThat(said).startsWith("0: ");
        String trial = said.substring(said.indexOf("20 replications of 2 plans"));
        Matcher line = Pattern.compile("\\[K\\u001b\\[\\?7l([^\\u001b]*)").matcher(trial);
        Pattern whole = Pattern.compile("([\\d.]+) %  [\\d.]+ (s|min) so far, about [\\d.]+ (s|min) left");
        double part = 0;
        int lines = 0;
        while (line.find()) {
            if (line.group(1).endsWith("begun")) {
                assertThat(part).as("it begins once").isZero();
                continue;
            }
            Matcher told = whole.matcher(line.group(1));
            assertThat(told.matches()).as(line.group(1)).isTrue();
            assertThat(Double.parseDouble(told.group(1))).isGreaterThanOrEqualTo(part);
            part = Double.parseDouble(told.group(1));
            lines++;
        }
        assertThat(lines).isGreaterThan(3);
        assertThat(part).isGreaterThan(80);
    }
}
