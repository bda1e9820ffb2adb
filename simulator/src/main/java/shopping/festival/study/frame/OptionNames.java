package shopping.festival.study.frame;

/** Options that several commands have and that sentences name. */
public final class OptionNames {
    public static final String REPLICATIONS = "--replications";
    public static final String REPLICATIONS_MAX = "--replications-max";
    public static final String PRECISION = "--precision";

    private OptionNames() {}
}
