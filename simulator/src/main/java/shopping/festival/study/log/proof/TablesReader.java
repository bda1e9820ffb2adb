package shopping.festival.study.log.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the tables in the head of a log, line by line. What is no such line, or does not fit those before it, is told by
 * a {@link NumberFormatException} whose message goes on from the number of the line.
 */
final class TablesReader {
    private static final long FEN_MOST = 1L << 32;
    private static final long TIME_MOST = 1L << 50;
    private static final int NUMBER_MOST = 1 << 14;
    private static final List<String> ONCE =
            List.of("seed_key", "slot", "buyer_lanes", "order_limit", "waiting", "tries", "reserves", "shows", "short");
    private static final List<String> TIMES =
            List.of("reaction", "retry", "again_sold_out", "again_busy", "release", "settle", "think");
    private static final List<String> TIMES_OF = List.of("dispatch", "flight", "door");

    private final Tables tables = new Tables();
    private final Map<Integer, Curve> schedules = new LinkedHashMap<>();
    private final Set<String> told = new TreeSet<>();

    private static int buyerLanes(String value) {
        int lanes = (int) number(value, NUMBER_MOST);
        if (lanes == 0) {
            throw new NumberFormatException("has no lane of buyers");
        }
        return lanes;
    }

    /** Reads a line that is about a table; false if it is about something else. */
    boolean read(String key, String value) {
        String[] words = value.split(" ", -1);
        switch (key) {
            case "buyer_lanes" -> tables.buyerLanes = buyerLanes(value);
            case "seed_key" -> tables.seedKey = Long.parseUnsignedLong(value, 16);
            case "order_limit" -> tables.limit = value.equals("-") ? Tables.UNLIMITED : number(value, Long.MAX_VALUE);
            case "waiting" -> tables.waiting = waiting(value);
            case "sellers_waiting" -> tables.sellersWaiting = waiting(value);
            case "breaker" -> breaker(words);
            case "failover" -> failover(words);
            case "room" -> tables.hasRoom = true;
            case "budget" -> tables.hasBudget = true;
            case "refuses" -> refuses(words);
            case "slot" -> tables.slot = number(value, TIME_MOST);
            case "tries" -> tries(words);
            case "reserves" -> tables.reserves = reserves(value);
            case "shows" -> tables.showsMore = showsMore(value);
            case "closed" -> closed(words);
            case "short" -> tables.shortage = shortage(value);
            case "stream" -> stream(value);
            case "segment" -> segment(value);
            case "cell" -> cell(words);
            case "schedule" -> schedule(words);
            case "station" -> stations(words);
            case "least" -> least(words);
            case "least_of" -> leastOf(words);
            case "offers" -> offers(words);
            default -> {
                return false;
            }
        }
        told.add(key);
        return true;
    }

    /** What the tables have come to, which have to be whole. */
    Tables tables(int warehouses, int ports) throws Unreadable {
        List<String> missing = new ArrayList<>(ONCE);
        missing.addAll(List.of("stream", "segment", "cell"));
        missing.removeAll(told);
        TIMES.stream().filter(t -> !tables.least.containsKey(t)).forEach(t -> missing.add("least " + t));
        TIMES_OF.stream()
                .filter(t -> tables.least.getOrDefault(t, List.of()).size() != warehouses)
                .forEach(t -> missing.add("least_of " + t));
        Map<String, Integer> wanted = Map.of("warehouse", warehouses, "port", ports);
        for (String name : List.of("checkout", "payment", "warehouse", "port")) {
            int units = tables.lanes(name);
            if (units == 0 && wanted.getOrDefault(name, 1) > 0 || units != wanted.getOrDefault(name, units)) {
                missing.add("station " + name);
            }
        }
        if (tables.lanes("sellers") > 0 && tables.lanes("sellers") != tables.lanes("checkout")) {
            missing.add("station sellers");
        }
        if (!missing.isEmpty()) {
            throw new Unreadable("lacks lines of its head: # " + String.join(", # ", missing));
        }
        tables.complete();
        return tables;
    }

    private void breaker(String[] words) {
        size(words, 2);
        number(words[0], TIME_MOST);
        number(words[1], TIME_MOST);
        tables.hasBreaker = true;
    }

    private void failover(String[] words) {
        size(words, 2);
        if (!words[0].equals("checkout") && !words[0].equals("payment")) {
            throw new NumberFormatException("names a platform that has no health check");
        }
        tables.failover.put(words[0], number(words[1], TIME_MOST));
    }

    private static int waiting(String value) {
        return value.equals("-") ? Tables.WITHOUT_END : (int) number(value, Integer.MAX_VALUE);
    }

    /** After so many sold-out answers an intent gives up, and after more than so many busy ones. */
    private void tries(String[] words) {
        size(words, 2);
        tables.soldOutMost = (int) number(words[0], Integer.MAX_VALUE);
        tables.busyMost = (int) number(words[1], Integer.MAX_VALUE);
    }

    private void refuses(String[] words) {
        for (String word : words) {
            byte[] text = word.getBytes(StandardCharsets.US_ASCII);
            What what = What.of(text, 0, text.length);
            if (!what.isBusy()) {
                throw new NumberFormatException("names no way in which a checkout turns buyers away");
            }
            tables.refusals.add(what);
        }
    }

    private static Tables.Reserves reserves(String value) {
        return switch (value) {
            case "order" -> Tables.Reserves.AT_ORDER;
            case "payment" -> Tables.Reserves.AT_PAYMENT;
            default -> throw new NumberFormatException("names no instant at which units are reserved");
        };
    }

    private static boolean showsMore(String value) {
        if (!value.equals("stock") && !value.equals("more")) {
            throw new NumberFormatException("does not say whether more is shown than there is");
        }
        return value.equals("more");
    }

    /** A warehouse, and from when to when it is seen to be down. */
    private void closed(String[] words) {
        size(words, 3);
        long[] span = {number(words[1], TIME_MOST), number(words[2], TIME_MOST)};
        tables.closed
                .computeIfAbsent((int) number(words[0], NUMBER_MOST), w -> new ArrayList<>())
                .add(span);
    }

    private static Tables.Shortage shortage(String value) {
        return switch (value) {
            case "refused" -> Tables.Shortage.REFUSED;
            case "shortened" -> Tables.Shortage.SHORTENED;
            case "promised" -> Tables.Shortage.PROMISED;
            default -> throw new NumberFormatException("names nothing that becomes of orders that are short");
        };
    }

    private void stream(String value) {
        String[] words = parts(value, 3);
        next(words[0], tables.streams.size(), 1 << Intents.BITS[0]);
        tables.streams.add(new Tables.Stream((int) number(words[1], Integer.MAX_VALUE), Frame.name(words[2])));
    }

    private void segment(String value) {
        String[] words = parts(value, 4);
        next(words[0], tables.segments.size(), Row.SEGMENTS_MOST);
        int[] places = Arrays.stream(words[2].split(",", -1))
                .mapToInt(p -> (int) number(p, Integer.MAX_VALUE - 1))
                .toArray();
        tables.segments.add(new Tables.Segment((int) number(words[1], NUMBER_MOST), places, Frame.name(words[3])));
    }

    /** Number, category, origin, mode, and whether it crosses the border. */
    private void cell(String[] words) {
        size(words, 5);
        next(words[0], tables.crosses.size(), NUMBER_MOST);
        if (!words[4].equals("border") && !words[4].equals("inland")) {
            throw new NumberFormatException("does not say whether a cell crosses the border");
        }
        tables.crosses.add(words[4].equals("border"));
    }

    /** Number, and its pieces: start, value and slope. A long schedule has several lines. */
    private void schedule(String[] words) {
        Curve curve = schedules.computeIfAbsent((int) number(words[0], Integer.MAX_VALUE), n -> new Curve());
        for (int i = 1; i < words.length; i++) {
            String[] piece = words[i].split(":", -1);
            size(piece, 3);
            curve.add(number(piece[0], TIME_MOST), Double.parseDouble(piece[1]), Double.parseDouble(piece[2]));
        }
    }

    /** Name, units, servers, schedule, least work, least delay, and whether that is fixed. */
    private void stations(String[] words) {
        size(words, 7);
        List<Station> list = tables.stations.computeIfAbsent(words[0], n -> new ArrayList<>());
        String[] units = words[1].split("-", -1);
        size(units, 2);
        next(units[0], list.size(), NUMBER_MOST);
        int last = (int) number(units[1], NUMBER_MOST - 1);
        Curve speed = words[3].equals("-") ? new Curve() : schedules.get((int) number(words[3], Integer.MAX_VALUE));
        if (speed == null) {
            throw new NumberFormatException("names a schedule that is not there");
        }
        double work = Double.parseDouble(words[4]);
        if (!(work >= 0 && work < Double.POSITIVE_INFINITY)) {
            throw new NumberFormatException("has a work out of range");
        }
        if (!words[6].equals("fixed") && !words[6].equals("random")) {
            throw new NumberFormatException("has a delay that is neither fixed nor random");
        }
        int servers = (int) number(words[2], Integer.MAX_VALUE);
        Station station = new Station(servers, speed, work, number(words[5], TIME_MOST), words[6].equals("fixed"));
        for (int unit = list.size(); unit <= last; unit++) {
            list.add(station);
        }
    }

    private void least(String[] words) {
        size(words, 2);
        tables.least.put(words[0], List.of(new long[] {number(words[1], TIME_MOST)}));
    }

    /** Name, number of the warehouse, and a time for all regions or one for each. */
    private void leastOf(String[] words) {
        size(words, 3);
        List<long[]> rows = tables.least.computeIfAbsent(words[0], n -> new ArrayList<>());
        next(words[1], rows.size(), NUMBER_MOST);
        rows.add(Arrays.stream(words[2].split(",", -1))
                .mapToLong(t -> number(t, TIME_MOST))
                .toArray());
    }

    /** Number of the first one, and of it and those that follow price and cell. */
    private void offers(String[] words) {
        next(words[0], tables.offers(), Integer.MAX_VALUE);
        for (int i = 1; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            long fen = number(words[i].substring(0, Math.max(0, colon)), FEN_MOST);
            int cell = (int) number(words[i].substring(colon + 1), NUMBER_MOST);
            if (cell >= tables.crosses.size()) {
                throw new NumberFormatException("has an offer in a cell that is not there");
            }
            tables.offer(fen, cell);
        }
    }

    private static String[] parts(String value, int most) {
        String[] words = value.split(" ", most);
        size(words, most);
        return words;
    }

    private static void size(String[] words, int wanted) {
        if (words.length != wanted) {
            throw new NumberFormatException("has " + words.length + " words instead of " + wanted);
        }
    }

    /** Numbers in a table stand in their order, none left out and none twice. */
    private static void next(String written, int wanted, int most) {
        if (number(written, Integer.MAX_VALUE) != wanted || wanted >= most) {
            throw new NumberFormatException("has number " + written + " where " + wanted + " comes next");
        }
    }

    private static long number(String written, long most) {
        long n;
        try {
            n = Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new NumberFormatException("has no number where one is wanted");
        }
        if (n < 0 || n > most) {
            throw new NumberFormatException("has a number out of range");
        }
        return n;
    }
}
