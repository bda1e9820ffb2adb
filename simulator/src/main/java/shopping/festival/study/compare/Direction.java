package shopping.festival.study.compare;

/** Which way a measure is better. */
enum Direction {
    MORE_IS_BETTER,
    LESS_IS_BETTER,
    /** Says what was wanted, or when something happened, and not how well it went. */
    NEUTRAL;

    /** By the path of a measure in {@code result.json}: groups and last keys say what they count. */
    static Direction of(String path) {
        int at = path.lastIndexOf(MixSideReader.AT);
        if (at > 0) {
            return ofMix(path.substring(0, at));
        }
        String group = path.substring(0, path.indexOf('.') + 1);
        String key = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith("foreign.rankByOrigin.") || group.equals("history.")) {
            // Ends with a name that somebody gave.
            return NEUTRAL;
        }
        if (path.startsWith("intents.lost")) {
            return key.equals("notTempted") ? NEUTRAL : LESS_IS_BETTER;
        }
        if (path.startsWith("attempts.byRefusal.")) {
            return LESS_IS_BETTER;
        }
        return switch (group) {
            case "attempts.", "orders." -> ofTries(key);
            case "latencyMillis." -> key.equals("count") ? NEUTRAL : LESS_IS_BETTER;
            case "stations.", "warehouses.", "probes." -> ofWaits(key);
            default -> ofRest(key);
        };
    }

    /** By the key of a measure in {@code mix.json}; sales by origin and mode are how the whole was divided. */
    private static Direction ofMix(String key) {
        String group = key.substring(0, key.indexOf('.') + 1);
        return switch (group) {
            case "offersOut.", "lostIntents.", "deliveryHours." -> LESS_IS_BETTER;
            case "marginFen." -> MORE_IS_BETTER;
            default ->
                switch (key) {
                    case "ordersPaid", "ordersPerSecondMean" -> MORE_IS_BETTER;
                    case "stockOutRate", "turnedAwayShare", "paymentQueueLeft" -> LESS_IS_BETTER;
                    default -> group.isEmpty() ? ofRest(key) : NEUTRAL;
                };
        };
    }

    private static Direction ofTries(String key) {
        return switch (key) {
            case "accepted", "paid", "shipped", "delivered" -> MORE_IS_BETTER;
            case "soldOut", "busy", "overLimit", "declined", "unpaid", "refunded" -> LESS_IS_BETTER;
            default -> NEUTRAL;
        };
    }

    private static Direction ofWaits(String key) {
        return switch (key) {
            case "queuePeak",
                    "waitPeakMillis",
                    "waitMeanMillis",
                    "drainedAt",
                    "refused",
                    "gaveUp",
                    "backlogPeak",
                    "waitMeanSeconds",
                    "sojournMeanSeconds",
                    "waitedShare",
                    "queueMean",
                    "inSystemMean" -> LESS_IS_BETTER;
            default -> NEUTRAL;
        };
    }

    private static Direction ofRest(String key) {
        return switch (key) {
            case "satisfied",
                    "ordersPaidInDay",
                    "gmvFen",
                    "orders",
                    "delivered",
                    "sold",
                    "fillRate",
                    "firstAttemptFillRate",
                    "shelfFillRate",
                    "revenueFen",
                    "marginFen" -> MORE_IS_BETTER;
            case "attemptRate",
                    "offersSoldOut",
                    "lostUnits",
                    "lostValueFen",
                    "shortenedOrders",
                    "outOfStockTimeShare",
                    "backordersMean",
                    "leftoverUnits",
                    "leftoverCostFen",
                    "leftoverLossFen",
                    "firstDeliveredAt",
                    "delivered100MillionAt",
                    "deliveryHoursMean",
                    "deliveryHoursP50",
                    "deliveryHoursP90" -> LESS_IS_BETTER;
            default -> NEUTRAL;
        };
    }
}
