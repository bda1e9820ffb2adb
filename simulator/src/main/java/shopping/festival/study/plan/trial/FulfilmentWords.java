package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.text.Phrases;

/** Which way of fulfilment earns most, in words. */
final class FulfilmentWords {
    private FulfilmentWords() {}

    /** A sentence a plan, and one for all plans together. */
    static List<String> sentences(FulfilmentAnswer answer, double mattersFen) {
        List<String> sentences = new ArrayList<>();
        for (FulfilmentChoice choice : answer.choices()) {
            sentences.add(Phrases.of(
                    "The way for {0}: {1}", choice.plan(), RankingWords.verdict(choice.ranking(), mattersFen)));
        }
        answer.overall()
                .ifPresent(r ->
                        sentences.add(Phrases.of("Of all plans and ways: {0}", RankingWords.verdict(r, mattersFen))));
        return sentences;
    }
}
