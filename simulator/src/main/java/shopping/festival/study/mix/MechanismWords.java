package shopping.festival.study.mix;

/** Mechanisms as a page calls them. */
final class MechanismWords {
    private MechanismWords() {}

    /** A few words; a mechanism without any by its label. */
    static String name(String mechanism) {
        return switch (mechanism) {
            case "factors" -> "language, trust, fit";
            case "forecast-error" -> "forecast error";
            case "spill-over" -> "spill-over";
            default -> mechanism;
        };
    }
}
