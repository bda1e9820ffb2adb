package shopping.festival.study.plan.trial;

import shopping.festival.model.market.Mode;
import shopping.festival.view.text.Phrases;

/** What a way of fulfilment is called; files keep its label. */
final class WayWords {
    private static final String FROM = " from ";

    private WayWords() {}

    static String of(Mode mode) {
        return switch (mode) {
            case DOMESTIC -> Phrases.of("domestic");
            case BONDED -> Phrases.of("bonded");
            case DIRECT -> Phrases.of("direct");
        };
    }

    static String of(Way way) {
        String mode = of(way.mode());
        String beyond = way.label().substring(way.mode().label().length());
        if (way.isFromOwnCentre()) {
            return Phrases.of("{0} from {1}", mode, beyond.substring(FROM.length()));
        }
        return beyond.isEmpty() ? mode : Phrases.of("{0}, shared centres", mode);
    }
}
