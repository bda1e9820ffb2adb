package shopping.festival.study.log.proof;

/** Thrown by the first event of an intent that breaks a law: the rest of its life follows from no rule. */
final class Breach extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Broken broken;

    Breach(Broken broken) {
        super(broken.how(), null, false, false);
        this.broken = broken;
    }

    static Breach of(String law, Event e, String how) {
        return new Breach(new Broken(law, e.time(), e.intent(), e.what().label() + ": the intent " + how));
    }
}
