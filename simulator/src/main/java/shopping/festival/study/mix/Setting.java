package shopping.festival.study.mix;

import org.jspecify.annotations.Nullable;
import shopping.festival.scenario.Mechanism;

/**
 * One festival of a sweep, before chance: the share, the stock, and what is switched off.
 *
 * @param share share of all intents that is addressed to foreign brands
 * @param without the mechanism that is switched off, null for none
 */
record Setting(double share, Supply supply, @Nullable Mechanism without) {
    /** What stands where no mechanism is switched off. */
    static final String EVERYTHING_ON = "none";

    /** The mechanism that is switched off, or {@link #EVERYTHING_ON}. */
    String withoutLabel() {
        return without == null ? EVERYTHING_ON : without.label();
    }

    Setting atShare(double other) {
        return new Setting(other, supply, without);
    }

    Setting withEverythingOn() {
        return new Setting(share, supply, null);
    }
}
