package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What answers have told, by placeholder: a row for each purchase, or for each exchange. */
final class ToldColumn {
    private final TextColumn texts = new TextColumn();
    private final List<String> names;
    /** By name, of each row: the place of its text, and one more; 0 for none. */
    private final List<LongColumn> places = new ArrayList<>();

    ToldColumn(List<String> names) {
        this.names = names;
        names.forEach(name -> places.add(new LongColumn()));
    }

    /** A new row. */
    void add(Map<String, String> told) {
        for (int i = 0; i < names.size(); i++) {
            places.get(i).add(placeOf(told.get(names.get(i))));
        }
    }

    /** Puts over what was told before. */
    void put(int row, Map<String, String> told) {
        for (int i = 0; i < names.size(); i++) {
            String text = told.get(names.get(i));
            if (text != null) {
                places.get(i).set(row, placeOf(text));
            }
        }
    }

    private int placeOf(@Nullable String text) {
        return text == null ? 0 : texts.add(text) + 1;
    }

    Map<String, String> get(int row) {
        Map<String, String> told = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int place = (int) places.get(i).get(row);
            if (place > 0) {
                told.put(names.get(i), texts.get(place - 1));
            }
        }
        return told;
    }
}
