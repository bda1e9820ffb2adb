package shopping.festival.study.mix;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line over the shares: what moves with the share, what sellers have in stock, and what is switched off.
 *
 * @param by label of a {@link By}
 * @param supply label of a {@link Supply}
 * @param without the mechanism that is switched off, {@link Setting#EVERYTHING_ON} for none
 */
record Curve(String by, String supply, String without) {

    boolean hasEverythingOn() {
        return without.equals(Setting.EVERYTHING_ON);
    }

    Curve withEverythingOn() {
        return new Curve(by, supply, Setting.EVERYTHING_ON);
    }

    /** Curve by curve: by mechanism, then by what moves, then by supply. */
    static List<Curve> all(List<String> without, List<String> bys, List<String> supplies) {
        return Stream.concat(Stream.of(Setting.EVERYTHING_ON), without.stream())
                .flatMap(off -> bys.stream().flatMap(by -> supplies.stream().map(supply -> new Curve(by, supply, off))))
                .toList();
    }
}
