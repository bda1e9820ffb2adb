package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a share of the stations has ended, row by row. */
final class Stations {
    private static final List<String> NAMES = List.of("checkout", "payment", "warehouse", "port", "sellers");

    private final Tables tables;
    private final int share;
    private final int shares;
    private final List<List<Ended>> ended = new ArrayList<>();

    Stations(Frame frame, int share, int shares) {
        this.tables = frame.tables();
        this.share = share;
        this.shares = shares;
        for (String name : NAMES) {
            List<Ended> units = new ArrayList<>();
            for (int unit = 0; unit < tables.lanes(name); unit++) {
                String called = switch (name) {
                    case "checkout", "payment", "sellers" -> "lane " + unit + " of the " + name;
                    default -> name + " " + frame.name(name, unit);
                };
                units.add(new Ended(called, tables.station(name, unit)));
            }
            ended.add(units);
        }
    }

    /** Takes a row of an intent. */
    void add(Row row) {
        switch (row.what) {
            case ACCEPTED, SOLD_OUT -> {
                if (tables.keys().isKnown(row.intent)) {
                    int lane = tables.keys().lane(row.intent, Keys.CHECKOUT_LANE, tables.lanes("checkout"));
                    add(0, lane, row.time);
                    add(4, lane, row.time);
                }
            }
            case PAID, DECLINED -> add(1, row.unit, row.time);
            case DISPATCHED -> add(2, row.unit, row.time);
            case CLEARED -> add(3, row.unit, row.time);
            default -> {}
        }
    }

    private void add(int name, int unit, long time) {
        List<Ended> units = ended.get(name);
        if (unit >= 0 && unit < units.size() && unit % shares == share) {
            units.get(unit).add(time);
        }
    }

    void check(Consumer<Broken> to) {
        for (List<Ended> units : ended) {
            for (int unit = share; unit < units.size(); unit += shares) {
                units.get(unit).check().ifPresent(to);
            }
        }
    }
}
