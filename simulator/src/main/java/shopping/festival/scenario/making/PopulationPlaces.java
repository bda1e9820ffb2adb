package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.AliasTable;
import shopping.festival.base.random.Draws;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.WarehouseTerms;

/** Where the offers of a market made from its shape lie. */
final class PopulationPlaces {
    private final AliasTable locations;
    private final double directBackupShare;
    /** By mode and brand origin: the warehouses that may hold an offer's stock. */
    private final int[][][] houses;
    /** Share of the day's interest that each warehouse serves so far. */
    private final double[] load;

    PopulationPlaces(PopulationSpec spec, MarketTerms terms, Origins origins) {
        this.locations = AliasTable.of(spec.stocking().locations());
        this.directBackupShare = spec.stocking().directBackupShare();
        this.houses = new int[Mode.values().length][terms.origins().size()][];
        for (Mode mode : Mode.values()) {
            for (int o = 0; o < terms.origins().size(); o++) {
                int origin = o;
                houses[mode.ordinal()][o] = origins.newcomers(o)
                        .map(n -> n.group().mode() == mode ? n.group().warehouses() : new int[0])
                        .orElseGet(() -> housesOf(origins, terms.warehouses(), mode, origin));
            }
        }
        this.load = new double[terms.warehouses().size()];
    }

    /** The warehouses of an offer, the nominally best one first. */
    int[] of(Mode mode, int origin, double interest, long bits) {
        int[] houses = this.houses[mode.ordinal()][origin];
        if (mode == Mode.DIRECT) {
            return new int[] {houses[Draws.below(bits, houses.length)]};
        }
        int first = Draws.below(bits, houses.length);
        if (mode == Mode.BONDED) {
            int[] overseas = this.houses[Mode.DIRECT.ordinal()][origin];
            boolean backup = Draws.unit(Draws.follower(bits, 2)) < directBackupShare && overseas.length > 0;
            return backup
                    ? new int[] {houses[first], overseas[Draws.below(Draws.follower(bits, 3), overseas.length)]}
                    : new int[] {houses[first]};
        }
        return leastLoaded(houses, Math.min(houses.length, 1 + locations.choose(Draws.follower(bits, 1))), interest);
    }

    /** Warehouses grow with what they serve: the most popular offers come first and go where least lies so far. */
    private int[] leastLoaded(int[] houses, int n, double interest) {
        int[] chosen = new int[n];
        boolean[] taken = new boolean[houses.length];
        for (int i = 0; i < n; i++) {
            int least = -1;
            for (int h = 0; h < houses.length; h++) {
                if (!taken[h] && (least < 0 || load[houses[h]] < load[houses[least]])) {
                    least = h;
                }
            }
            taken[least] = true;
            chosen[i] = houses[least];
            load[houses[least]] += interest / n;
        }
        return chosen;
    }

    /** The warehouses of a mode but those of newcomers; overseas those of the brand's country, or all if it has none. */
    private static int[] housesOf(Origins origins, List<WarehouseTerms> warehouses, Mode mode, int origin) {
        List<Integer> all = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (int w = 0; w < warehouses.size(); w++) {
            int serves = warehouses.get(w).origin();
            if (warehouses.get(w).mode() == mode && origins.isCountry(serves)) {
                all.add(w);
                if (serves == origin) {
                    own.add(w);
                }
            }
        }
        List<Integer> houses = mode == Mode.DIRECT && !own.isEmpty() ? own : all;
        return houses.stream().mapToInt(Integer::intValue).toArray();
    }
}
