package shopping.festival.base.random;

import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.time.EndOfTime;

/**
 * By what a law was read, for the sentence that tells what is wrong with it.
 *
 * @param place file and line
 * @param words key and value as they stand there, empty for a law that nobody read
 */
public record LawName(String place, String words) {
    /** Of a law that stands in no file. */
    public static final LawName NONE = new LawName("festival", "");

    /** A value nothing can be done with. */
    Mistakes drew(Law law, double value) {
        return mistake(law, "drew " + value + ", which is no time, count or price. Use a law with less spread.");
    }

    /** An instant that does not fit. */
    Mistakes leadsBeyond(Law law, long instant) {
        return mistake(law, EndOfTime.rule(instant) + " Make it shorter, or use a law with a shorter tail.");
    }

    /** @param sentences what is wrong, and what to do */
    public Mistakes mistake(Law law, String sentences) {
        return new Mistakes(List.of(new Problem(place, (words.isEmpty() ? law.toString() : words) + " " + sentences)));
    }
}
