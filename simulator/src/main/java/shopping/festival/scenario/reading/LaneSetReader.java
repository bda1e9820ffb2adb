package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.scenario.fault.LaneSet;
import shopping.festival.scenario.hocon.Item;

/** Reads which lanes a fault hits: {@code 7}, {@code 0-20}, {@code 0-20,40}, {@code *}. */
final class LaneSetReader {
    private static final Pattern RANGE = Pattern.compile(" *([0-9]{1,6}) *(?:- *([0-9]{1,6}) *)?");

    private LaneSetReader() {}

    /** @param count how many lanes there are */
    static Optional<LaneSet> read(Item unit, String text, int count) {
        int last = count - 1;
        if (text.equals("*")) {
            return Optional.of(LaneSet.of(List.of(new LaneSet.Range(0, last))));
        }
        List<LaneSet.Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher m = RANGE.matcher(part);
            if (!m.matches()) {
                unit.wrong("names no lanes", "Use numbers from 0 to " + last + ", such as 0-" + last + ".");
                return Optional.empty();
            }
            int from = Integer.parseInt(m.group(1));
            int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
            if (from > to || to > last) {
                unit.wrong("names lanes that do not exist", "Use numbers from 0 to " + last + ".");
                return Optional.empty();
            }
            ranges.add(new LaneSet.Range(from, to));
        }
        return Optional.of(LaneSet.of(ranges));
    }
}
