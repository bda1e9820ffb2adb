package shopping.festival.result;

/**
 * Which run this is, and its events in one number.
 *
 * @param schema the version of the layout, {@link FestivalResult#SCHEMA} when it is written
 * @param commit the program was built from, see {@link Program#commit}
 * @param seed the user's seed, before it was mixed
 * @param replication 0 for a single run
 */
public record RunHead(
        int schema,
        String version,
        String commit,
        String jvm,
        String scenario,
        long seed,
        int replication,
        double scale,
        String digest) {}
