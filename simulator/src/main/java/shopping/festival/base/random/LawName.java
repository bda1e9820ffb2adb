package shopping.festival.base.random;

import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.VirtualTime;

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

    /** An instant that does not fit. Where most of the way there lies before this law, it is said when it began. */
    Mistakes leadsBeyond(Law law, long from, long instant) {
        boolean isTheLaws = instant - from >= from;
        return isTheLaws
                ? mistake(law, EndOfTime.rule(instant) + " Make it shorter, or use a law with a shorter tail.")
                : mistake(
                        law,
                        "begins at " + VirtualTime.clock(from) + " and " + EndOfTime.rule(instant)
                                + " Make shorter what comes before it.");
    }

    /** @param sentences what is wrong, and what to do */
    public Mistakes mistake(Law law, String sentences) {
        return new Mistakes(List.of(new Problem(place, (words.isEmpty() ? law.toString() : words) + " " + sentences)));
    }
}
