package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import shopping.festival.scenario.hocon.Section;

/** What holds for every member of a collection that says nothing else. */
record Each(Section section) {
    ConfigObject of(String member) {
        return section.each(member);
    }
}
