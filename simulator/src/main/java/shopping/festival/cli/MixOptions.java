package shopping.festival.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.Mechanism;
import shopping.festival.study.frame.OptionNames;
import shopping.festival.study.frame.OptionText;
import shopping.festival.study.mix.Assumption;
import shopping.festival.study.mix.By;
import shopping.festival.study.mix.MixQuestion;
import shopping.festival.study.mix.Supply;

/** What a sweep compares, as typed. Kept as text, so that all mistakes can be told at once. */
final class MixOptions {
    private static final String ALL = "all";

    @Option(
            names = MixQuestion.SHARES,
            paramLabel = "SHARES",
            required = true,
            description = "Shares of all interest that go to foreign brands, as in 0,0.1,0.2,0.27,0.4,0.6, or"
                    + " FROM:TO:STEP, as in 0:0.6:0.1 or 0%%:60%%:10%%.")
    private String shares;

    @Option(
            names = MixQuestion.BY,
            paramLabel = "WHAT",
            description = "What moves with the share: interest (what buyers want), sellers (who sells), both; several"
                    + " with commas. Default: interest.")
    private @Nullable String by;

    @Option(
            names = MixQuestion.ORIGINS,
            paramLabel = "NAME=SHARE,...",
            description = "Shares of the foreign origins, sum 1, as in US=0.4,JP=0.6. Default: the scenario's.")
    private @Nullable String origins;

    @Option(
            names = MixQuestion.FULFILMENT,
            paramLabel = "MODE=SHARE,...",
            description = "How foreign brands are sold, sum 1, as in domestic=0.8,bonded=0.14,direct=0.06. Default: the"
                    + " scenario's.")
    private @Nullable String fulfilment;

    @Option(
            names = MixQuestion.SUPPLY,
            paramLabel = "KIND",
            description =
                    "planned: sellers' stock follows the share; unchanged: it is that of the scenario's own share."
                            + " Default: both.")
    private @Nullable String supply;

    @Option(
            names = MixQuestion.WITHOUT,
            paramLabel = "MECHANISM",
            description = "Sweep also with this switched off: factors, forecast-error, spill-over or customs; may be"
                    + " repeated.")
    private List<String> without = List.of();

    @Option(
            names = MixQuestion.ATTRIBUTION,
            description = "Divide the change from the lowest to the highest share among all four mechanisms (Shapley"
                    + " values): 16 settings at both, of each curve.")
    private boolean attribution;

    @Option(
            names = MixQuestion.SENSITIVITY,
            arity = "0..1",
            fallbackValue = ALL,
            paramLabel = "ASSUMPTION,...",
            description = "Vary what the finding rests on, one assumption at a time: all, or those named, as in"
                    + " cover,foreign-forecast-error.")
    private @Nullable String sensitivity;

    @Option(
            names = OptionNames.REPLICATIONS,
            paramLabel = "N|auto",
            defaultValue = "10",
            description =
                    "Runs of each festival, each with its own chance. auto: 30, 45, 68 ... until the stock-out rate"
                            + " and GMV are known precisely. Default: 10.")
    private String replications;

    @Option(
            names = OptionNames.REPLICATIONS_MAX,
            paramLabel = "N",
            defaultValue = "300",
            description = "Where auto gives up, with exit code 4. Default: 300.")
    private String replicationsMax;

    @Option(
            names = OptionNames.PRECISION,
            paramLabel = "X",
            defaultValue = "0.02",
            description = "Half an interval over its mean at which auto stops. Default: 0.02.")
    private String precision;

    /** Reads them all; what cannot be read is noted and left out. */
    MixQuestion read(Problems problems) {
        return new MixQuestion(
                new OptionText(MixQuestion.SHARES, shares, problems).shares(),
                by == null ? List.of() : words(MixQuestion.BY, List.of(by), By.values(), By::label, problems),
                supply == null
                        ? List.of()
                        : words(MixQuestion.SUPPLY, List.of(supply), Supply.values(), Supply::label, problems),
                words(MixQuestion.WITHOUT, without, Mechanism.values(), Mechanism::label, problems),
                Optional.ofNullable(origins)
                        .map(text -> new OptionText(MixQuestion.ORIGINS, text, problems).sharesByName()),
                Optional.ofNullable(fulfilment).map(text -> modes(text, problems)),
                new LooksText(replications, replicationsMax, precision).read(problems),
                attribution,
                sensitivity == null ? List.of() : assumptions(sensitivity, problems));
    }

    private static <E> List<E> words(
            String option, Collection<String> texts, E[] all, Function<E, String> label, Problems problems) {
        List<String> labels = Arrays.stream(all).map(label).toList();
        List<E> words = new ArrayList<>();
        for (String text : texts) {
            OptionText read = new OptionText(option, text, problems);
            for (String part : read.parts()) {
                if (read.isKnown(part, labels)) {
                    words.add(all[labels.indexOf(part)]);
                }
            }
        }
        return words;
    }

    private static List<Assumption> assumptions(String words, Problems problems) {
        List<Assumption> all = List.of(Assumption.values());
        if (words.equals(ALL)) {
            return all;
        }
        // Who types a key of the scenario means the assumption that stands there.
        List<String> labels = Arrays.stream(words.split(",", -1))
                .map(String::trim)
                .map(word -> all.stream()
                        .filter(a -> a.key().equals(word))
                        .map(Assumption::label)
                        .findFirst()
                        .orElse(word))
                .toList();
        return words(
                MixQuestion.SENSITIVITY,
                List.of(String.join(",", labels)),
                Assumption.values(),
                Assumption::label,
                problems);
    }

    private static Map<String, Double> modes(String shares, Problems problems) {
        OptionText text = new OptionText(MixQuestion.FULFILMENT, shares, problems);
        Map<String, Double> modes = text.sharesByName();
        List<String> labels = Arrays.stream(Mode.values()).map(Mode::label).toList();
        modes.keySet().forEach(mode -> text.isKnown(mode, labels));
        return modes;
    }
}
