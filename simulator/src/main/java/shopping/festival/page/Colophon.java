package shopping.festival.page;

/** What stands at the foot of every page. */
final class Colophon {
    static final String CHARTS =
            "Charts by Apache ECharts (Apache License 2.0), inside this file. The page loads nothing from any network.";

    private Colophon() {}

    /** The beginning of a sentence. */
    static String maker(String version) {
        return "Made by festival " + version + ", a simulator of a 24-hour shopping festival, order by order";
    }

    /** Of many runs: how long they took. */
    static String maker(String version, double wallSeconds, int threads) {
        return maker(version) + ", in " + Numbers.span(wallSeconds) + " on " + threads + " threads.";
    }
}
