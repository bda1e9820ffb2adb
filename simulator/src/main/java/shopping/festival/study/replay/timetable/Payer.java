package shopping.festival.study.replay.timetable;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.payment.PaymentLuck;

/** How the buyers of a festival come to pay, and whether they do. */
public final class Payer {
    private final Buyers buyers;
    private final Law think;
    private final PaymentLuck luck;
    private final long expiryMicros;

    public Payer(Buyers buyers) {
        this.buyers = buyers;
        this.think = buyers.festival().sellers().think();
        this.luck = new PaymentLuck(buyers.festival().payment());
        this.expiryMicros = buyers.festival().payment().failures().expiry();
    }

    /** What becomes of the payment of an order. */
    public enum Course {
        PAYS,
        /** Comes to pay, and is declined. */
        DECLINED,
        /** Never comes. */
        NEVER
    }

    /** When somebody has made up their mind whose order was answered at an instant. */
    public long thought(long id, long at) {
        return think.after(at, buyers.base(id), Purpose.THINK);
    }

    /** When the payment provider has answered who was asked at an instant. */
    public long processed(long id, long at) {
        return luck.answered(at, buyers.base(id));
    }

    public Course course(long id, long at) {
        long base = buyers.base(id);
        if (luck.neverPays(id, base, at)) {
            return Course.NEVER;
        }
        return luck.isDeclined(id, base, at) ? Course.DECLINED : Course.PAYS;
    }

    /** When an order ends that nobody pays. */
    public long expires(long at) {
        return at + expiryMicros;
    }

    /** A draw from 0 to 1 of an intent's that decides how its request is sent. */
    public double sentTwice(long id, int nth) {
        return Draws.unit(Draws.bits(buyers.base(id), Purpose.SENT_TWICE, nth));
    }
}
