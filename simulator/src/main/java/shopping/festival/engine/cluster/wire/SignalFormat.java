package shopping.festival.engine.cluster.wire;

/** How signals are written and read: like a frame, but for the head, which stays blank. */
final class SignalFormat {
    private static final Script<Signal> SIGNALS = new Script<Signal>()
            .with(
                    Signal.Call.class,
                    (ink, s) -> ink.word(s.session()).text(s.from()).text(s.build()),
                    page -> new Signal.Call(page.word(), page.text(), page.text()))
            .with(
                    Signal.Here.class,
                    (ink, s) ->
                            ink.word(s.session()).text(s.from()).text(s.build()).number(s.threads()),
                    page -> new Signal.Here(page.word(), page.text(), page.text(), page.number()))
            .with(
                    Signal.Busy.class,
                    (ink, s) -> ink.word(s.session()).text(s.from()),
                    page -> new Signal.Busy(page.word(), page.text()))
            .with(
                    Signal.Offer.class,
                    (ink, s) -> ink.text(s.from()).text(s.build()),
                    page -> new Signal.Offer(page.text(), page.text()));

    private SignalFormat() {}

    static byte[] write(Signal signal) {
        Ink ink = new Ink();
        SIGNALS.write(ink, signal);
        return ink.bytes();
    }

    static Signal read(byte[] bytes) {
        return SIGNALS.read(new Page(bytes));
    }
}
