package shopping.festival.study.mix;

import java.util.List;
import java.util.stream.Collectors;
import shopping.festival.study.run.Replay;

/**
 * What the user typed, and on which day.
 *
 * @param words behind the program's name
 * @param date as in 2026-11-11
 */
public record CommandTyped(List<String> words, String date) {

    /** A line for a shell, which plays all of it again: where somebody went on with it does not matter. */
    String line() {
        return words.stream()
                .filter(word -> !word.equals(MixQuestion.RESUME))
                .map(Replay::quoted)
                .collect(Collectors.joining(" ", "simulator/bin/festival ", ""));
    }
}
