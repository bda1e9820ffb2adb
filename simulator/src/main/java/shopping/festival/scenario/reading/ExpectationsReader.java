package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.scenario.Expectations;
import shopping.festival.scenario.History;
import shopping.festival.scenario.Milestone;
import shopping.festival.scenario.hocon.Section;

/** Reads what results are held against: the real day, and what a run must keep. */
final class ExpectationsReader {
    private ExpectationsReader() {}

    static Expectations read(Section top, long dayLength) {
        Section history = top.section("history");
        FigureReader figures = new FigureReader(history);
        List<Milestone> milestones = MilestonesReader.read(history, dayLength);
        boolean wholeDay =
                !milestones.isEmpty() && milestones.get(milestones.size() - 1).at() >= dayLength;
        return new Expectations(
                new History(figures.facts(), milestones, wholeDay),
                figures.measures(),
                top.find("thresholds").map(ThresholdsReader::read).orElse(List.of()));
    }
}
