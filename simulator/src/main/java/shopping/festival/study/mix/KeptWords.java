package shopping.festival.study.mix;

import java.util.Optional;
import shopping.festival.view.text.People;

/** What a user is told of the runs that are kept. */
record KeptWords(KeptRuns kept) {

    /** What of the file cannot be used. */
    Optional<String> damage() {
        int lines = kept.damaged();
        return lines == 0
                ? Optional.empty()
                : Optional.of("festival: " + kept.file() + ": " + People.count(lines)
                        + (lines == 1 ? " line is" : " lines are")
                        + " damaged and left out; what stood there is played again.");
    }

    /** What is gone on with. */
    Optional<String> beginning(boolean resumes) {
        if (kept.found() > 0) {
            return Optional.of("Going on with " + runs(kept.found()) + " kept in " + kept.file() + ".");
        }
        return resumes ? Optional.of("Nothing is kept in " + kept.file() + ": the mix begins anew.") : Optional.empty();
    }

    /** What is left of a mix that ends too early. */
    String end() {
        return runs(kept.size()) + (kept.size() == 1 ? " is" : " are") + " kept in " + kept.file()
                + ". To go on, give the same command with " + MixQuestion.RESUME + ".";
    }

    private static String runs(int count) {
        return People.count(count) + (count == 1 ? " finished run" : " finished runs");
    }
}
