package shopping.festival.scenario.reading;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;

/** How long somebody waits: a law, or without end. */
final class Patience {
    private Patience() {}

    static Law read(Section section) {
        return section.need("patience", "a duration or law, or unlimited")
                .map(Patience::read)
                .orElse(Law.fixed(VirtualTime.NEVER));
    }

    static Law read(Item item) {
        return item.isWord("unlimited") ? Law.fixed(VirtualTime.NEVER) : Laws.TIME.read(item);
    }
}
