package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import shopping.festival.study.run.RunTerms;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.text.People;

/** The page of a sweep over the share of foreign brands: every measure over the share, with its interval. */
public final class MixPage {
    /** A part of the page: the measures whose keys it takes, in the order of the result. */
    private record Part(String id, String title, String text, Predicate<String> takes) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "sold-out",
                    "Sold out",
                    "How often buyers met empty shelves, what that cost, and who got the order instead.",
                    key -> key.matches("(?i)stockOut.*|firstAttempt.*|offersSoldOut.*|lost.*|recovered.*")),
            new Part(
                    "money",
                    "The money",
                    "What was paid, and whose brands it was paid for.",
                    key -> key.matches("(?i)gmvFen|gmvOrigin.*|foreign.*|margin.*|economics.*|export.*|.*jobs.*")),
            new Part(
                    "platform",
                    "The platform",
                    "How many wanted to buy, how many did, and how fast.",
                    key -> key.matches("(?i)intents|attempts|orders.*|payments.*|notTempted")),
            new Part(
                    "parcels",
                    "Parcels",
                    "Where parcels came from and how long they took.",
                    key -> key.matches("(?i)delivery.*|gmvMode.*|crossBorder.*")));

    private final MixResult result;
    private final MixCharts charts;

    private MixPage(MixResult result) {
        this.result = result;
        this.charts = new MixCharts(result);
    }

    public static Page of(MixResult result) {
        return new MixPage(result).page();
    }

    private Page page() {
        List<String> sentences = MixClosing.sentences(result);
        List<String> lead =
                new ArrayList<>(sentences.subList(1, result.supplies().size()));
        lead.add(sure());
        if (result.scale() < 1) {
            lead.add("A part of the market was simulated, " + Numbers.percent(result.scale())
                    + " of it; counts and sums are divided by that part and so stand for the whole market.");
        }
        return new Page(
                result.scenario() + ": the share of foreign brands",
                "Scenario " + result.scenario() + ", seed " + result.seed()
                        + ": what changes with the share of foreign brands",
                sentences.get(0),
                lead,
                List.of(),
                sections(),
                definitions(),
                List.of(
                        Colophon.maker(result.version(), result.wallSeconds(), result.threads()),
                        "Beside this page: mix.json (every number), mix.csv (the same for spreadsheets), scenario.conf (what was"
                                + " run at the share of " + People.percent(result.baseShare()) + ").",
                        Colophon.CHARTS));
    }

    private String sure() {
        MixResult.Method method = result.method();
        String reached = method.precision() == null
                ? ""
                : method.reached()
                        ? " The headline measures are known as precisely as was asked for (±"
                                + Numbers.percent(method.precision()) + ")."
                        : " That is not enough for the precision that was asked for (±"
                                + Numbers.percent(method.precision()) + "): about "
                                + result.method().replicationsNeeded() + " would be needed.";
        return "Every point is the mean of " + result.replications() + " simulated festivals; brackets are "
                + People.percent(method.confidence())
                + " intervals of that mean. All settings met the same buyers with the same"
                + " luck, so differences are known better than the brackets suggest; the tables have them." + reached;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (Part part : PARTS) {
            List<Measure> measures = result.measures().stream()
                    .filter(m -> part.takes().test(m.key()))
                    .toList();
            measures.forEach(m -> taken.add(m.key()));
            add(sections, part.id(), part.title(), part.text(), measures);
            if (part.id().equals("sold-out") && !charts.hours().isEmpty()) {
                sections.add(new Section(
                        "hours",
                        "Offers out, hour by hour",
                        List.of("How the shelves empty over the day, a line a share of foreign brands."),
                        charts.hours()));
                charts.hourKeys().forEach(taken::add);
            }
        }
        add(
                sections,
                "rest",
                "More",
                "The other measures.",
                result.measures().stream().filter(m -> !taken.contains(m.key())).toList());
        if (!result.without().isEmpty()) {
            sections.add(Math.min(1, sections.size()), mechanisms());
        }
        return sections;
    }

    private void add(List<Section> sections, String id, String title, String text, List<Measure> measures) {
        if (!measures.isEmpty()) {
            List<Section.Block> blocks = new ArrayList<>();
            measures.forEach(m -> blocks.add(charts.overShares(m)));
            sections.add(new Section(id, title, List.of(text), blocks, true));
        }
    }

    private Section mechanisms() {
        List<Section.Block> blocks = new ArrayList<>();
        for (Measure measure : result.measures()) {
            if (List.of("stockOutRate", "gmvFen", "lostValueFen", "foreignGmvShare")
                    .contains(measure.key())) {
                result.supplies().forEach(supply -> blocks.add(charts.mechanisms(measure, supply)));
            }
        }
        String text =
                "Each mechanism was switched off in turn, with everything else as before: where a line leaves “everything"
                        + " on”, that mechanism is the cause.";
        List<String> texts = new ArrayList<>(List.of(text));
        List<String> sentences = MixClosing.sentences(result);
        texts.addAll(sentences.subList(result.supplies().size(), sentences.size()));
        return new Section("why", "Why the curves bend", texts, blocks, true);
    }

    private List<Page.Definition> definitions() {
        List<Page.Definition> all = new ArrayList<>();
        all.add(new Page.Definition(
                "share of foreign brands",
                "The part of all buyers' wishes that is addressed to brands from abroad. What becomes"
                        + " of it, the foreign share of the sales, is one of the measures."));
        all.add(new Page.Definition(
                "stock planned, stock unchanged",
                "Planned: sellers foresee the share, and their stock follows it. Unchanged: the"
                        + " stock is the one for a share of " + People.percent(result.baseShare())
                        + ", whatever buyers want."));
        all.add(new Page.Definition(
                "interval",
                "Chance makes two simulated days differ. The mean of many lies within the interval in "
                        + People.percent(result.method().confidence()) + " of such studies."));
        for (String without : result.without()) {
            all.add(new Page.Definition("without " + without, off(without)));
        }
        for (Measure m : result.measures()) {
            if (!charts.hourKeys().contains(m.key())) {
                all.add(new Page.Definition(m.title(), m.definition()));
            }
        }
        all.addAll(RunTerms.all());
        return all;
    }

    static String name(String variant) {
        return variant.equals(Setting.EVERYTHING_ON) ? "everything on" : "without " + variant;
    }

    private static String off(String mechanism) {
        return switch (mechanism) {
            case "factors" ->
                "Language, trust, market fit and price put nobody off: foreign sellers convert like a flagship of"
                        + " home.";
            case "forecast-error" -> "Sellers foresee the demand for their offers without error.";
            case "spill-over" -> "A buyer who is told sold out is lost, and tries no rival.";
            case "customs" -> "Parcels from abroad are neither inspected nor taxed nor limited in value.";
            default -> "That mechanism is switched off.";
        };
    }
}
