package shopping.festival.study.log.proof;

/**
 * One row of a log, filled again for every line.
 *
 * <p>{@code intent} is the packed number stream 4 | lane 14 | slot 24 | ordinal 21 bits; {@link #NONE} stands for an
 * empty field.
 */
final class Row {
    static final int NONE = Integer.MIN_VALUE;
    /** What is wrong with a row that is as it should be. */
    static final String FINE = "";

    private static final int FIELDS = 10;
    /** No festival has so many segments of buyers. */
    static final int SEGMENTS_MOST = 254;

    /** No order is for so many units. */
    static final int UNITS_MOST = 1 << 23;

    private static final int LOCATIONS_MOST = 1 << 14;
    private static final int RECORDS_MOST = 1 << 27;
    private static final String[] NAMES = {
        "kind", "intent", "try", "time_us", "unit", "amount_fen", "offer", "units", "location", "segment"
    };

    What what = What.NOTHING;
    long intent;
    int attempt;
    long time;
    int unit;
    long fen;
    int offer;
    int units;
    int location;
    int segment;

    private final int[] starts = new int[FIELDS + 1];

    /** Reads a line; returns what is wrong with it, or {@link #FINE}. */
    String read(byte[] text, int from, int to) {
        int field = 0;
        starts[0] = from;
        for (int i = from; i < to; i++) {
            if (text[i] == ',') {
                field++;
                if (field == FIELDS) {
                    return "has more than " + FIELDS + " fields";
                }
                starts[field] = i + 1;
            }
        }
        if (field != FIELDS - 1) {
            return "has " + (field + 1) + " fields instead of " + FIELDS;
        }
        starts[FIELDS] = to + 1;
        what = What.of(text, from, starts[1] - 1);
        if (what == What.NOTHING) {
            return "begins with no kind of event";
        }
        boolean ofIntent = what.isOfIntent();
        try {
            intent = ofIntent ? intent(text, starts[1], starts[2] - 1) : 0;
            attempt = ofIntent ? (int) number(text, 2, 1, 255) : 0;
            // What is left on the shelves is left when all is over.
            time = what == What.ON_HAND ? Long.MAX_VALUE : number(text, 3, 0, Long.MAX_VALUE);
            unit = (int) number(text, 4, -1, Integer.MAX_VALUE);
            fen = ofIntent ? number(text, 5, 0, Long.MAX_VALUE) : 0;
            offer = optional(text, 6, Integer.MAX_VALUE);
            units = optional(text, 7, ofIntent ? UNITS_MOST : Integer.MAX_VALUE);
            location = optional(text, 8, LOCATIONS_MOST);
            segment = optional(text, 9, SEGMENTS_MOST - 1);
            if (!ofIntent && unit > RECORDS_MOST || what == What.INITIAL && time > 0) {
                return "has a stock record, or a time, out of range";
            }
            return ofIntent || unit >= 0 && offer != NONE && units != NONE && location != NONE
                    ? FINE
                    : "lacks the offer, the units or the location of a stock record";
        } catch (NumberFormatException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private int optional(byte[] text, int field, int most) {
        return isEmpty(field) ? NONE : (int) number(text, field, 0, most);
    }

    private boolean isEmpty(int field) {
        return starts[field] == starts[field + 1] - 1;
    }

    private long number(byte[] text, int field, long least, long most) {
        long n = number(text, starts[field], starts[field + 1] - 1, NAMES[field]);
        if (n < least || n > most) {
            throw new NumberFormatException("has a " + NAMES[field] + " out of range");
        }
        return n;
    }

    private static long number(byte[] text, int from, int to, String name) {
        int i = from;
        boolean negative = i < to && text[i] == '-';
        if (negative) {
            i++;
        }
        long n = 0;
        if (i == to || to - i > 18) {
            throw new NumberFormatException("has no number for " + name);
        }
        for (; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException("has no number for " + name);
            }
            n = n * 10 + digit;
        }
        return negative ? -n : n;
    }

    private static long intent(byte[] text, int from, int to) {
        long id = 0;
        int start = from;
        int part = 0;
        for (int i = from; i <= to; i++) {
            if (i == to || text[i] == '/') {
                if (part == Intents.BITS.length) {
                    throw new NumberFormatException("has no stream/lane/slot/ordinal for its intent");
                }
                long n = number(text, start, i, "intent");
                if (n < 0 || n >>> Intents.BITS[part] != 0) {
                    throw new NumberFormatException("has an intent out of range");
                }
                id = id << Intents.BITS[part] | n;
                part++;
                start = i + 1;
            }
        }
        if (part != Intents.BITS.length) {
            throw new NumberFormatException("has no stream/lane/slot/ordinal for its intent");
        }
        return id;
    }
}
