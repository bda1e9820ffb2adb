package shopping.festival.benchmarks.gate;

/** One thing the gate looked at, and what it thinks of it. */
record Finding(String name, Verdict verdict, String text) {

    static Finding of(String name, boolean fine, String text) {
        return new Finding(name, fine ? Verdict.PASS : Verdict.FAIL, text);
    }
}
