package shopping.festival.flow;

/**
 * A fingerprint of a set of rows that does not depend on their order: how many, the sum of a hash of (id, attempt), the
 * sum of their fen. Two sets that differ in any row differ here, but for a chance of 2⁻⁶⁴.
 */
public final class Sums {
    private long count;
    private long hash;
    private long fen;

    /** The hash of one try of one intent: a multiplication and a fold, since it is taken some thirty times an order. */
    public static long hash(long id, int attempt) {
        long h = (id + attempt * 0xD1342543DE82EF95L) * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 32;
    }

    public void add(long hashOfTry, long amount) {
        count++;
        hash += hashOfTry;
        fen += amount;
    }

    public void add(Sums other) {
        count += other.count;
        hash += other.hash;
        fen += other.fen;
    }

    public void subtract(Sums other) {
        count -= other.count;
        hash -= other.hash;
        fen -= other.fen;
    }

    public void addAll(Rows rows) {
        long h = 0;
        long f = 0;
        int n = rows.size();
        long[] id = rows.id;
        long[] order = rows.order;
        long[] amount = rows.fen;
        for (int i = 0; i < n; i++) {
            h += hash(id[i], Order.attempt(order[i]));
            f += amount[i];
        }
        count += n;
        hash += h;
        fen += f;
    }

    public static Sums of(Rows rows) {
        Sums s = new Sums();
        s.addAll(rows);
        return s;
    }

    /** The same money, in no rows. */
    public Sums money() {
        Sums money = new Sums();
        money.fen = fen;
        return money;
    }

    public long count() {
        return count;
    }

    public long fen() {
        return fen;
    }

    public boolean sameAs(Sums other) {
        return count == other.count && hash == other.hash && fen == other.fen;
    }

    public boolean isZero() {
        return count == 0 && hash == 0 && fen == 0;
    }

    @Override
    public String toString() {
        return count + " rows, " + fen + " fen, hash " + Long.toHexString(hash);
    }
}
