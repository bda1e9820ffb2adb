package shopping.festival.study.log.proof;

import java.util.List;
import java.util.Map;

/**
 * What the proof of a log has come to.
 *
 * @param terms of the run, as the head of the log has them
 * @param run which run the log tells of, in words
 * @param counts rows by kind, and units of those of stock
 * @param alteration what shows that the file is not as it was written, empty if nothing does
 * @param brokenLaws how many intents and stock records break a law
 * @param law the one broken first, empty if all hold
 * @param where who breaks it, when and how, in words; empty if all hold
 * @param history of the intent that breaks it, a line an event
 */
public record Verdict(
        Map<String, String> terms,
        String run,
        long rows,
        long intents,
        int records,
        String digest,
        Map<String, Long> counts,
        String alteration,
        int brokenLaws,
        String law,
        String where,
        List<String> history) {

    public boolean holds() {
        return law.isEmpty() && alteration.isEmpty();
    }
}
