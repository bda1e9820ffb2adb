package shopping.festival.scenario.reading;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.servers.Backoff;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Section;

/** Reads how a back-off grows, and up to where. */
final class GrowthReader {
    private static final double FACTOR_MOST = 100;

    private GrowthReader() {}

    static Backoff.Growth read(Section section, String factor, String most) {
        long limit = section.need(most, "a duration, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(item -> Durations.micros(item, 0, VirtualTime.HORIZON))
                .orElse(VirtualTime.NEVER);
        return new Backoff.Growth(section.number(factor, 1, FACTOR_MOST), limit);
    }
}
