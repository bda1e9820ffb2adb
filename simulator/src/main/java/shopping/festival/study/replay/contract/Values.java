package shopping.festival.study.replay.contract;

import java.util.Map;

/** What placeholders stand for. */
@FunctionalInterface
public interface Values {
    /** Empty if it stands for nothing. */
    String of(String placeholder);

    static Values of(Map<String, String> values) {
        return placeholder -> values.getOrDefault(placeholder, "");
    }
}
