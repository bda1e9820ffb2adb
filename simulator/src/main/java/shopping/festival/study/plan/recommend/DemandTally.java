package shopping.festival.study.plan.recommend;

import shopping.festival.study.plan.day.PathGrid;

/** What one replication with endless stock asked for. */
final class DemandTally {
    /** Per item: units reserved or sold, now and at most. */
    final int[] out;

    final int[] outMost;
    /** Per stock record: units asked of it, parts where several are as near. */
    final double[] served;
    /** Per refilled stock record and slot of the day: units taken less units that came back; empty if none is kept. */
    final int[] path;

    private final PathGrid grid;

    DemandTally(int items, PathGrid grid, boolean keepsPath) {
        this.out = new int[items];
        this.outMost = new int[items];
        this.served = new double[grid.records()];
        this.grid = grid;
        this.path = new int[keepsPath ? grid.size() : 0];
    }

    void taken(int item, int record, int units, long time) {
        out[item] += units;
        outMost[item] = Math.max(outMost[item], out[item]);
        enter(record, units, time);
    }

    void cameBack(int item, int record, int units, long time) {
        out[item] -= units;
        enter(record, -units, time);
    }

    private void enter(int record, int units, long time) {
        int at = path.length == 0 ? -1 : grid.at(record);
        if (at >= 0) {
            path[at + grid.slotOf(time)] += units;
        }
    }
}
