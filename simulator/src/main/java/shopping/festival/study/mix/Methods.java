package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shopping.festival.result.Program;
import shopping.festival.study.mix.PlayedRuns.Played;
import shopping.festival.view.text.People;

/** What was really done, in paragraphs that a paper can quote, and how to cite it. */
final class Methods {
    private static final String WHAT_IT_IS =
            "an order-by-order, discrete-event simulation of a 24-hour shopping festival in which"
                    + " buyers, the platform's checkout, sellers and their stock, payment, warehouses, customs and delivery are"
                    + " represented individually";

    private final MixResult result;
    private final List<Played> runs;

    private Methods(MixResult result, List<Played> runs) {
        this.result = result;
        this.runs = runs;
    }

    static Provenance of(MixResult result, CommandTyped typed, List<Played> runs) {
        Methods methods = new Methods(result, runs);
        String digest = PlayedRuns.digest(runs);
        return new Provenance(
                Program.commit(),
                Program.jvm(),
                typed.date(),
                typed.line(),
                runs.size(),
                digest,
                methods.citation(typed.date(), digest),
                List.of(methods.experiment(), methods.statistics(), methods.again(digest)));
    }

    private String program() {
        return "festival " + result.version() + " (commit " + Program.commit() + ")";
    }

    private String citation(String date, String digest) {
        return "The festival maintainers. " + program()
                + ": a simulator of a 24-hour shopping festival. Sweep over the foreign"
                + " mix of scenario " + result.scenario() + ", seed " + result.seed() + ", scale "
                + People.plain(result.scale()) + ", " + result.replications() + " replications, " + date + ", digest "
                + digest + ".";
    }

    private String experiment() {
        String shares = result.shares().stream().map(People::percent).collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>();
        sentences.add("We used " + program() + ", " + WHAT_IT_IS + ", with its scenario " + result.scenario() + ".");
        sentences.add(what() + " was set to " + shares + "; the market as it is described stands at "
                + People.percent(result.baseShare()) + ". " + held());
        sentences.add(supply());
        if (!result.without().isEmpty()) {
            sentences.add("All was repeated with one mechanism switched off at a time ("
                    + String.join(", ", result.without()) + ").");
        }
        sentences.add(
                result.scale() == 1
                        ? "The whole market was simulated."
                        : "A sample of " + People.percent(result.scale())
                                + " of the market was simulated; counts and sums of money were divided by that share.");
        return String.join(" ", sentences);
    }

    private String what() {
        return "The share of "
                + result.bys().stream()
                        .map(by -> CurveWords.share(new Curve(by, "", Setting.EVERYTHING_ON)))
                        .collect(Collectors.joining(", of "));
    }

    private String held() {
        return result.bys().equals(List.of(By.INTEREST.label()))
                ? "Total interest, products, sellers and the places of their stock were held constant."
                : "Total interest was held constant.";
    }

    private String supply() {
        return result.supplies().stream()
                .map(supply -> supply.equals(Supply.PLANNED.label())
                        ? "sellers who foresee the share and stock for it"
                        : "sellers whose stock is that of " + People.percent(result.baseShare()))
                .collect(Collectors.joining(", and with ", "It was played with ", "."));
    }

    private String statistics() {
        MixResult.Method method = result.method();
        int settings = (int) runs.stream().map(Played::setting).distinct().count();
        String stopping = method.precision() == null
                ? "The number of replications was fixed beforehand."
                : "Replications were added until the stock-out rate and GMV of every setting were known to a relative half-width"
                        + " of " + People.percent(method.precision())
                        + ", or the most that were allowed; the data were looked"
                        + " at " + method.looks()
                        + " times, and the error was shared out over all looks there could be (level "
                        + People.plain(Math.rint(method.levelOfLook() * 1e6) / 1e6)
                        + " at the last), so that the stated confidence holds"
                        + (method.reached() ? "." : "; the precision was not reached.");
        return "Each of " + settings + " settings was replicated " + result.replications() + " times, " + runs.size()
                + " festivals in all, each from full shelves to the last parcel and so one independent observation."
                + " Replication j of every setting draws on the same random numbers (common random numbers, seed "
                + result.seed() + "), every draw being keyed by who draws it for what. Intervals are Student's at "
                + People.percent(method.confidence())
                + " confidence; rates and shares are ratios of means over all replications, their intervals Wilson's of"
                + " as many trials as the spread between replications tells; one that was nothing, or all, in every replication"
                + " has none, and it is told in how many. Differences between settings are paired: taken replication by replication, with"
                + " the interval of the mean of those differences. Each interval holds by itself; no correction was made for"
                + " their number. " + stopping;
    }

    private String again(String digest) {
        return "The same version, scenario, seed and scale give the same festivals, event by event, on any number of threads:"
                + " the digest of all " + runs.size() + " is " + digest
                + ". Every replication's figures are in mix-replications.csv, the digest of each run in mix-runs.csv.";
    }
}
