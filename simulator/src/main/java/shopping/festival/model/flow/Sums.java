package shopping.festival.model.flow;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.order.Order;

/**
 * A fingerprint of a set of rows that does not depend on their order: how many, the sum of a hash of (id, attempt), the
 * sum of their fen. Two sets that differ in any row differ here, but for a chance of 2⁻⁶⁴.
 */
public final class Sums implements Stateful {
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

    /** Adds so many whose hashes and amounts were added up already. */
    void add(int rows, long hashes, long amounts) {
        count += rows;
        hash += hashes;
        fen += amounts;
    }

    /** Takes out what was added. */
    public void remove(long hashOfTry, long amount) {
        count--;
        hash -= hashOfTry;
        fen -= amount;
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

    /** Adds all rows, in a loop over their words: it is run four times a hop, as often as all stages' work together. */
    public void addAll(Rows rows) {
        long[] words = rows.words();
        int end = rows.size() * Rows.WIDTH;
        long h = 0;
        long f = 0;
        for (int at = 0; at < end; at += Rows.WIDTH) {
            h += hash(words[at + Rows.ID], Order.attempt(words[at + Rows.ORDER]));
            f += Rows.fenOf(words[at], words[at + Rows.SINCE]);
        }
        count += rows.size();
        hash += h;
        fen += f;
    }

    public static Sums of(Rows rows) {
        Sums s = new Sums();
        s.addAll(rows);
        return s;
    }

    /** Tells what it is in three words. */
    public void writeTo(LongConsumer words) {
        words.accept(count);
        words.accept(hash);
        words.accept(fen);
    }

    /** What was told in three words. */
    public static Sums readFrom(LongSupplier words) {
        Sums s = new Sums();
        s.count = words.getAsLong();
        s.hash = words.getAsLong();
        s.fen = words.getAsLong();
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
    public void state(Tape tape) {
        count = tape.word(count);
        hash = tape.word(hash);
        fen = tape.word(fen);
    }

    @Override
    public String toString() {
        return count + " rows, " + fen + " fen, hash " + Long.toHexString(hash);
    }
}
