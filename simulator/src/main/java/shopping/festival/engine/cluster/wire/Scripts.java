package shopping.festival.engine.cluster.wire;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.node.ActorKind;

/** How letters are written and read, but for batches: those may be longer than a frame, see {@link Pen}. */
final class Scripts {
    private static final ActorKind[] KINDS = ActorKind.values();

    private static final Script<ActorMessage> TO_ACTOR = new Script<ActorMessage>()
            .with(
                    ActorMessage.Credit.class,
                    (ink, m) -> ink.number(m.partition()).word(m.window()),
                    page -> new ActorMessage.Credit(page.number(), page.word()))
            .with(
                    ActorMessage.Begin.class,
                    (ink, m) -> Parts.plan(ink, m.plan()),
                    page -> new ActorMessage.Begin(Parts.plan(page)))
            .with(new ActorMessage.Hold())
            .with(
                    ActorMessage.EndAt.class,
                    (ink, m) -> ink.number(m.minute()),
                    page -> new ActorMessage.EndAt(page.number()))
            .with(new ActorMessage.Finish())
            .with(new ActorMessage.Explain());

    private static final Script<GuardianMessage> TO_GUARDIAN = new Script<GuardianMessage>()
            .with(
                    GuardianMessage.Reached.class,
                    (ink, m) -> Parts.headway(ink.text(m.actor()).number(m.minute()), m.headway()),
                    page -> new GuardianMessage.Reached(page.text(), page.number(), Parts.headway(page)))
            .with(
                    GuardianMessage.Passed.class,
                    (ink, m) -> Parts.row(ink, m.row()),
                    page -> new GuardianMessage.Passed(Parts.row(page)))
            .with(
                    GuardianMessage.Ended.class,
                    (ink, m) -> {
                        Parts.pending(ink.text(m.actor()), m.pending());
                        Parts.headway(ink, m.headway());
                    },
                    page -> new GuardianMessage.Ended(page.text(), Parts.pending(page), Parts.headway(page)))
            .with(
                    GuardianMessage.Held.class,
                    (ink, m) -> ink.number(m.minute()),
                    page -> new GuardianMessage.Held(page.number()))
            .with(
                    GuardianMessage.Finished.class,
                    (ink, m) -> ink.text(m.actor()),
                    page -> new GuardianMessage.Finished(page.text()))
            .with(
                    GuardianMessage.Failed.class,
                    (ink, m) -> Parts.fault(ink.text(m.actor()), m.fault()),
                    page -> new GuardianMessage.Failed(page.text(), Parts.fault(page)))
            .with(
                    GuardianMessage.Explained.class,
                    (ink, m) -> ink.text(m.node()).text(m.text()),
                    page -> new GuardianMessage.Explained(page.text(), page.text()));

    static final Script<Letter> LETTERS = new Script<Letter>()
            .with(
                    Letter.ToActor.class,
                    (ink, m) -> TO_ACTOR.write(ink.small(m.kind().ordinal()).number(m.partition()), m.message()),
                    page -> new Letter.ToActor(KINDS[page.small()], page.number(), TO_ACTOR.read(page)))
            .with(
                    Letter.ToGuardian.class,
                    (ink, m) -> TO_GUARDIAN.write(ink, m.message()),
                    page -> new Letter.ToGuardian(TO_GUARDIAN.read(page)))
            .with(Letter.Party.class, Scripts::party, Scripts::party)
            .with(
                    Letter.OrderPart.class,
                    (ink, m) -> ink.small(m.isLast() ? 1 : 0).bytes(m.bytes(), 0, m.bytes().length),
                    Scripts::orderPart)
            .with(Letter.Made.class, (ink, m) -> ink.word(m.fingerprint()), page -> new Letter.Made(page.word()))
            .with(
                    Letter.StatePart.class,
                    (ink, m) -> ink.text(m.section())
                            .number(m.size())
                            .small(m.isSum() ? 1 : 0)
                            .words(m.words(), 0, m.words().length),
                    page -> new Letter.StatePart(page.text(), page.number(), page.small() != 0, page.words()))
            .with(
                    Letter.Build.class,
                    (ink, m) -> ink.small(m.hasSnapshot() ? 1 : 0)
                            .number(m.minute())
                            .word(m.windows()),
                    page -> new Letter.Build(page.small() != 0, page.number(), page.word()))
            .with(
                    Letter.Built.class,
                    (ink, m) -> Parts.pending(ink, m.pending()),
                    page -> new Letter.Built(Parts.pending(page)))
            .with(
                    Letter.Copy.class,
                    (ink, m) -> ink.number(m.minute()).word(m.windows()),
                    page -> new Letter.Copy(page.number(), page.word()))
            .with(new Letter.Copied())
            .with(
                    Letter.StateEnd.class,
                    (ink, m) -> Parts.counts(ink, m.counts()),
                    page -> new Letter.StateEnd(Parts.counts(page)))
            .with(
                    Letter.Trouble.class,
                    (ink, m) -> ink.text(m.reason()).small(m.isUsersFault() ? 1 : 0),
                    page -> new Letter.Trouble(page.text(), page.small() != 0))
            .with(new Letter.Over())
            .with(new Letter.Hired())
            .with(
                    Letter.WorkPart.class,
                    (ink, m) -> ink.number(m.number()).small(m.isLast() ? 1 : 0).bytes(m.bytes(), 0, m.bytes().length),
                    Scripts::workPart)
            .with(
                    Letter.WorkFailed.class,
                    (ink, m) -> Parts.fault(ink.number(m.number()), m.fault()),
                    page -> new Letter.WorkFailed(page.number(), Parts.fault(page)));

    private Scripts() {}

    private static void party(Ink ink, Letter.Party party) {
        ink.word(party.windowCapMicros()).number(party.addresses().size());
        for (int i = 0; i < party.addresses().size(); i++) {
            ink.text(party.addresses().get(i)).number(party.partitions().get(i));
        }
    }

    private static Letter.Party party(Page page) {
        long cap = page.word();
        int size = page.number();
        List<String> addresses = new ArrayList<>();
        List<Integer> partitions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            addresses.add(page.text());
            partitions.add(page.number());
        }
        return new Letter.Party(addresses, partitions, cap);
    }

    private static Letter.WorkPart workPart(Page page) {
        int number = page.number();
        boolean isLast = page.small() != 0;
        return new Letter.WorkPart(number, page.bytes(), isLast);
    }

    private static Letter.OrderPart orderPart(Page page) {
        boolean isLast = page.small() != 0;
        return new Letter.OrderPart(page.bytes(), isLast);
    }
}
