package shopping.festival.scenario.reading;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;

/** How long somebody waits: a law, or without end. */
final class Patience {
    private Patience() {}

    static Law read(Section section) {
        return section.need("patience", "a duration or law, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(Laws.TIME::read)
                .orElse(Law.fixed(VirtualTime.NEVER));
    }
}
