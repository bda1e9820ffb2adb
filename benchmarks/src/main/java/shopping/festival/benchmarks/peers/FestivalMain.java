package shopping.festival.benchmarks.peers;

/**
 * Times our own program on model R: {@code FestivalMain N K THREADS|inline}. One pass is not measured, the next prints
 * the same line as {@link PeerMain} does, as {@code program=festival}.
 */
public final class FestivalMain {
    private FestivalMain() {}

    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("FestivalMain N K THREADS|inline");
            System.exit(2);
        }
        ReducedFestival model = new ReducedFestival(Long.parseLong(args[0]), Integer.parseInt(args[1]));
        try {
            pass(model, args[2]);
            System.out.println(pass(model, args[2]).line("festival", model));
        } catch (UnsupportedOperationException stub) {
            System.err.println(stub.getMessage());
            System.exit(69);
        }
    }

    /**
     * One run of {@code scenarios/reduced.conf} with this N and K, timed from the first window to the last parcel.
     *
     * @param driver a number of threads, or {@code inline}
     */
    private static ReducedResult pass(ReducedFestival model, String driver) {
        throw new UnsupportedOperationException("the festival is not plugged into this benchmark yet");
    }
}
