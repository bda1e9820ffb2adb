package shopping.festival.study.storefront;

/** A request that the shop does not understand, or does not serve. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    private Refusal(Answer answer, String why) {
        super(why, null, false, false);
        this.answer = answer;
    }

    /** Its sender can mend it. */
    static Refusal bad(String why) {
        return new Refusal(Answer.error(400, "bad-request", why), why);
    }

    static Refusal method() {
        String why = "this path is not served by that method";
        return new Refusal(Answer.error(405, "method", why), why);
    }

    static Refusal path() {
        String why = "nothing is served there";
        return new Refusal(Answer.error(404, "path", why), why);
    }

    Answer answer() {
        return answer;
    }
}
