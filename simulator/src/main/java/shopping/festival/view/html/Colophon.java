package shopping.festival.view.html;

import shopping.festival.view.text.Phrases;

/** What stands at the foot of every page. */
public final class Colophon {
    private Colophon() {}

    public static String charts() {
        return Phrases.of(
                "Charts by Apache ECharts (Apache License 2.0), inside this file. The page loads nothing from any network.");
    }

    /** The beginning of a sentence. */
    public static String maker(String version) {
        return Phrases.of("Made by festival {0}, a simulator of a 24-hour shopping festival, order by order", version);
    }

    /** Of many runs: how long they took. */
    public static String maker(String version, double wallSeconds, int threads) {
        return Phrases.of("{0}, in {1} on {2} threads.", maker(version), Numbers.span(wallSeconds), threads);
    }
}
