package shopping.festival.study.replay.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** A row of which nothing is told yet. */
    void add() {
        for (LongColumn column : places) {
            column.add(0);
        }
    }

    /** Puts over what was told before. */
    void put(int row, Map<String, String> told) {
        for (int i = 0; i < names.size() && !told.isEmpty(); i++) {
            String text = told.get(names.get(i));
            if (text != null) {
                places.get(i).set(row, texts.add(text) + 1);
            }
        }
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
