package shopping.festival.engine.node;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import shopping.festival.model.Festival;

/** Warehouses that cannot be parted, since what they ship passes the customs of one port; those inside the country are by themselves. */
final class WarehouseGroups {
    /** Per warehouse. */
    private final int[] groupOf;
    /** Per group: a guess at the work it will have, by the units that lie there. */
    private final double[] work;

    WarehouseGroups(int[] groupOf, double[] work) {
        this.groupOf = groupOf;
        this.work = work;
    }

    static WarehouseGroups of(Festival festival) {
        int ports = festival.delivery().ports().size();
        int[] groupOf = new int[festival.warehouses().size()];
        for (int w = 0; w < groupOf.length; w++) {
            int port = festival.delivery().portOf()[w];
            groupOf[w] = port >= 0 ? port : ports + w;
        }
        int[] used = Arrays.stream(groupOf).distinct().sorted().toArray();
        double[] work = new double[used.length];
        Arrays.setAll(groupOf, w -> Arrays.binarySearch(used, groupOf[w]));
        for (int r = 0; r < festival.market().records(); r++) {
            work[groupOf[festival.market().warehouseOf(r)]] += festival.stock().initial()[r] + 1;
        }
        return new WarehouseGroups(groupOf, work);
    }

    /** How even a spread is. */
    Cut cut(int[] actorOfWarehouse, int actors) {
        double[] loads = new double[actors];
        boolean[] seen = new boolean[work.length];
        for (int w = 0; w < groupOf.length; w++) {
            int group = groupOf[w];
            loads[actorOfWarehouse[w]] += seen[group] ? 0 : work[group];
            seen[group] = true;
        }
        int heaviest = IntStream.range(0, work.length)
                .boxed()
                .max(Comparator.comparingDouble(g -> work[g]))
                .orElseThrow();
        long together = Arrays.stream(groupOf).filter(g -> g == heaviest).count();
        return Cut.of(loads, together > 1 ? together + " warehouses of one port" : "one warehouse", work[heaviest]);
    }

    /**
     * Spreads them over actors, the largest first, each to the one that has least so far (Graham 1969).
     *
     * @return per warehouse: its actor
     */
    int[] spread(int wanted) {
        int actors = Math.max(1, Math.min(work.length, wanted));
        int[] actorOf = new int[work.length];
        double[] load = new double[actors];
        int[] held = new int[actors];
        IntStream.range(0, work.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer g) -> -work[g]))
                .forEach(g -> {
                    int least = IntStream.range(0, actors)
                            .boxed()
                            .min(Comparator.<Integer>comparingDouble(a -> load[a])
                                    .thenComparingInt(a -> held[a])
                                    .thenComparingInt(a -> a))
                            .orElseThrow();
                    actorOf[g] = least;
                    load[least] += work[g];
                    held[least]++;
                });
        return Arrays.stream(groupOf).map(g -> actorOf[g]).toArray();
    }
}
