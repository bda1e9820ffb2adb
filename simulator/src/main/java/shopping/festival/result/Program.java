package shopping.festival.result;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;

/** What a result says about the program that made it. */
public final class Program {
    /** The laws every run is audited by; a run that breaks one ends with exit code 3 and leaves no result. */
    public static final List<String> LAWS = List.of(
            "arrivals drawn = arrivals written down",
            "one batch a window",
            "what is sent arrives",
            "received = worked off + held",
            "an intent that arrives or is turned away leaves, or tries",
            "attempts made = attempts sent",
            "attempt = created, busy or over limit",
            "order = accepted, sold out, released, refunded or shipped",
            "accepted = paid, declined or unpaid",
            "paid orders are sent on once, unpaid units come back once",
            "paid = dispatched",
            "parcels taken = delivered",
            "nothing is left",
            "an intent ends once",
            "initial + inbound = on hand + reserved + sold",
            "units paid = units that left the shelves",
            "offers told sold out are those with nothing on hand",
            "shipped = price × units × price level",
            "no order over the limit crosses the border",
            "a total is the sum of its parts",
            "stock found = accepted, not found = sold out",
            "a row of the timeline holds what happened in it",
            "a latency for every event that ends it",
            "no latency is negative",
            "latencies add up to what the times of their events give",
            "a station serves every order once",
            "who waits has come, and is served in the end",
            "come, served, done, in this order",
            "picked before dispatched",
            "landed after dispatched",
            "landed before cleared");

    private static final String UNKNOWN = "unknown";
    private static final String COMMIT = readCommit();

    private Program() {}

    /** As the jar's manifest says; {@code development} for classes outside a jar. */
    public static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * The commit it was built from, {@code -dirty} behind it if files differed from that; {@code unknown} if it was built
     * outside a repository.
     */
    public static String commit() {
        return COMMIT;
    }

    private static String readCommit() {
        Properties properties = new Properties();
        try (InputStream file = Program.class.getResourceAsStream("/festival-commit.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        String commit = properties.getProperty("git.commit.id.abbrev", UNKNOWN);
        return commit + (Boolean.parseBoolean(properties.getProperty("git.dirty")) ? "-dirty" : "");
    }

    public static String jvm() {
        return System.getProperty("java.vm.name") + " " + Runtime.version();
    }
}
