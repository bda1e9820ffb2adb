package shopping.festival.view.html;

/** What stands at the foot of every page. */
public final class Colophon {
    public static final String CHARTS =
            "Charts by Apache ECharts (Apache License 2.0), inside this file. The page loads nothing from any network.";

    private Colophon() {}

    /** The beginning of a sentence. */
    public static String maker(String version) {
        return "Made by festival " + version + ", a simulator of a 24-hour shopping festival, order by order";
    }

    /** Of many runs: how long they took. */
    public static String maker(String version, double wallSeconds, int threads) {
        return maker(version) + ", in " + Numbers.span(wallSeconds) + " on " + threads + " threads.";
    }
}
