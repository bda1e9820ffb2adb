package shopping.festival.study.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.measure.Series;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.EpisodeState;
import shopping.festival.result.Service.StationState;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Scenarios;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.Run;

/** A shipped scenario in a small part of its market, and the same day without its faults; figures are those of the whole. */
record Played(double scale, Experiment experiment, FestivalResult result, Difference days) {

    static Played of(String scenario, double scale) {
        Path file = Scenarios.shipped(scenario + ".conf");
        Experiment whole = Experiment.of(CheckedScenario.load(file, List.of()), scale);
        DayOnlooker onlooker = new DayOnlooker(1, surges(whole));
        Run run = play(whole, onlooker);
        Day with = onlooker.kept(run);
        return new Played(scale, whole, run.result(), new Difference(with, without(whole, with)));
    }

    /** Where nothing fails it is the same day. */
    private static Day without(Experiment whole, Day with) {
        if (Settings.played(whole).isEmpty()) {
            return with;
        }
        DayOnlooker onlooker = new DayOnlooker(1, surges(whole));
        return onlooker.kept(play(Settings.of(whole).experiments().get(0), onlooker));
    }

    private static Set<String> surges(Experiment whole) {
        return whole.scenario().faults().stream().map(Fault::name).collect(Collectors.toSet());
    }

    private static Run play(Experiment experiment, DayOnlooker onlooker) {
        return experiment.play(
                0, festival -> RunOptions.inline().withWrappers(StageWrapper.NONE, onlooker.over(festival)));
    }

    double whole(double sampled) {
        return sampled / scale;
    }

    double millions(double sampled) {
        return sampled / scale / 1e6;
    }

    /** RMB bn. */
    double billions(double fen) {
        return fen / scale / 1e11;
    }

    StationState station(String name) {
        return state(days.with(), name);
    }

    StationState stationWithout(String name) {
        return state(days.without(), name);
    }

    private static StationState state(Day day, String name) {
        return day.places().stream()
                .map(Day.Place::state)
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Minutes since the bell. */
    double lastSaturated(String name) {
        List<EpisodeState> episodes = station(name).episodes();
        return episodes.get(episodes.size() - 1).to() / 60;
    }

    double firstSaturatedSeconds(String name) {
        Double at = station(name).firstSaturatedAt();
        return at == null ? Double.NaN : at;
    }

    /** From when on no more than a hundredth of the longest queue waits, minutes since the bell. */
    double queueGoneMinutes(String kind) {
        Series queue = days.with().place(kind, kind).queue();
        int row = queue.end() - 1;
        while (row >= 0 && queue.at(row) <= queue.largest() / 100.0) {
            row--;
        }
        return days.with().rows().endOf(row) / 60e6;
    }

    /** When the queue and the slowest of a place were back, minutes since the bell. */
    double backMinutes(String kind) {
        Recovery recovery = Recovery.of(days, Settings.played(experiment).get(0));
        Day.Place place = days.with().place(kind, kind);
        return Recovery.later(recovery.backlogBackAt(place), recovery.latencyBackAt(Day.latency(place.kind()))) / 60;
    }
}
