package shopping.festival.study.plan.recommend;

import shopping.festival.model.Festival;

/**
 * Which warehouses buyers like best, and which they like alike: those of one mode that are as far from them. A festival asks
 * them one after the other all the same, in the order of their names, which is no reason to send stock to the first.
 */
final class Nearness {
    private final Festival festival;
    /** Per segment and warehouse: the best place in the order of those that are as near. */
    private final int[][] place;

    private Nearness(Festival festival) {
        this.festival = festival;
        int[][] order = festival.sellers().preference();
        this.place = new int[order.length][];
        for (int g = 0; g < place.length; g++) {
            place[g] = order[g].clone();
            int region = festival.delivery().regionOf()[g];
            for (int w = 0; w < place[g].length; w++) {
                for (int other = 0; other < place[g].length; other++) {
                    if (areAlike(w, other, region)) {
                        place[g][w] = Math.min(place[g][w], order[g][other]);
                    }
                }
            }
        }
    }

    static Nearness of(Festival festival) {
        return new Nearness(festival);
    }

    private boolean areAlike(int a, int b, int region) {
        return festival.warehouses().get(a).mode()
                        == festival.warehouses().get(b).mode()
                && Double.compare(transit(a, region), transit(b, region)) == 0;
    }

    private double transit(int warehouse, int region) {
        return festival.delivery().transit()[warehouse][region].mean();
    }

    /** Lower is nearer; the same for those that are alike. */
    int place(int segment, int warehouse) {
        return place[segment][warehouse];
    }
}
