package shopping.festival.study.run;

import java.util.Comparator;
import java.util.List;
import shopping.festival.result.Service.StationState;

/**
 * Which stations were overwhelmed, the hardest hit first, and which had a backlog as on any hour of their day: a
 * warehouse that ships a festival for a week is not what broke.
 */
final class Strain {
    /** So many times its own mean wait is out of the ordinary. */
    private static final double OUT_OF_THE_ORDINARY = 4;

    /** Of those who came to a station: fewer lost there are a matter of chance. */
    private static final double SHARE_THAT_COUNTS = 0.001;

    private final List<StationState> overwhelmed;
    private final List<StationState> backlogs;

    Strain(List<StationState> stations) {
        List<StationState> saturated =
                stations.stream().filter(s -> !s.episodes().isEmpty()).toList();
        this.overwhelmed = saturated.stream()
                .filter(Strain::isOverwhelmed)
                .sorted(Comparator.comparingLong(Strain::lostThatCount)
                        .thenComparingDouble(Strain::timesItsMean)
                        .reversed())
                .toList();
        this.backlogs = saturated.stream().filter(s -> !isOverwhelmed(s)).toList();
    }

    /** The hardest hit first: who lost most orders, then whose longest wait was most times its mean. */
    List<StationState> overwhelmed() {
        return overwhelmed;
    }

    /** Those that were saturated, but no more than they are all day. */
    List<StationState> backlogs() {
        return backlogs;
    }

    private static boolean isOverwhelmed(StationState station) {
        return lostThatCount(station) > 0 || timesItsMean(station) >= OUT_OF_THE_ORDINARY;
    }

    /** How many left a station without being served. */
    private static long lost(StationState station) {
        return station.refused() + station.gaveUp();
    }

    private static long lostThatCount(StationState station) {
        long lost = lost(station);
        return lost > SHARE_THAT_COUNTS * (station.served() + lost) ? lost : 0;
    }

    private static double timesItsMean(StationState station) {
        return station.waitMeanMillis() == 0 ? 0 : station.waitPeakMillis() / station.waitMeanMillis();
    }

    static String name(StationState station) {
        return switch (station.kind()) {
            case "warehouse" -> "the warehouse " + station.name();
            case "customs" -> "the customs of " + station.name();
            case "sellers" -> "the sellers' stock service";
            default -> "the " + station.name();
        };
    }
}
