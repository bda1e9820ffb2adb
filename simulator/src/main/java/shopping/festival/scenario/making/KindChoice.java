package shopping.festival.scenario.making;

import java.util.List;
import shopping.festival.base.random.AliasTable;
import shopping.festival.base.random.Draws;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/**
 * Which kind a seller is. Under other shares than at home as many as can be stay what they would be at home (a maximal
 * coupling): of a kind with less than its share the part that is too much moves on, to kinds with more than theirs.
 */
final class KindChoice {
    private final List<KindSpec> kinds;
    private final double[] shares;
    private final AliasTable atHome;

    /** @param shares which may be those of the kinds themselves */
    KindChoice(List<KindSpec> kinds, double[] shares) {
        this.kinds = kinds;
        this.shares = shares;
        this.atHome = AliasTable.of(kinds.stream().mapToDouble(KindSpec::share).toArray());
    }

    KindSpec choose(long bits) {
        int kind = atHome.choose(bits);
        double kept = Draws.unit(Draws.follower(bits, 1)) * kinds.get(kind).share();
        return kinds.get(kept < shares[kind] ? kind : moved(Draws.unit(Draws.follower(bits, 2))));
    }

    /** Among the kinds with more than their share at home, by how much they have more. */
    private int moved(double unit) {
        double all = 0;
        for (int k = 0; k < shares.length; k++) {
            all += more(k);
        }
        double left = unit * all;
        int last = 0;
        for (int k = 0; k < shares.length; k++) {
            if (more(k) > 0) {
                last = k;
                left -= more(k);
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }

    private double more(int kind) {
        return Math.max(0, shares[kind] - kinds.get(kind).share());
    }
}
