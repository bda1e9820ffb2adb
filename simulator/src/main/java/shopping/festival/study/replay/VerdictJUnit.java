package shopping.festival.study.replay;

import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import shopping.festival.study.frame.JUnitXml;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.verdict.Finding;
import shopping.festival.study.replay.verdict.Verdict;

/** {@code junit.xml}: a case a law that a shop must keep, and one for whether anything was proved. */
final class VerdictJUnit {
    private static final int SHOWN = 20;
    private static final double SECOND_NANOS = 1e9;

    private VerdictJUnit() {}

    static String text(ReplayOrder order, Played played, Verdict verdict) {
        String suite = order.experiment().scenario().name() + " against "
                + order.target().name() + ", seed " + order.experiment().seed();
        boolean isOpen = verdict.ruling() == Verdict.Ruling.NOT_CONCLUSIVE;
        long broken = Arrays.stream(Finding.Kind.values())
                .filter(kind -> !verdict.findings(kind).isEmpty())
                .count();
        return JUnitXml.text(xml -> {
            xml.openSuite(
                    suite,
                    Finding.Kind.values().length + 1,
                    broken + (isOpen ? 1 : 0),
                    played.generator().nanos() / SECOND_NANOS);
            for (Finding.Kind kind : Finding.Kind.values()) {
                law(xml, order, kind, verdict.findings(kind));
            }
            xml.openCase(order.target().name() + ".replay", "something was proved");
            if (isOpen) {
                String reasons = String.join("; ", verdict.reasons());
                xml.failure("not-conclusive", reasons, reasons);
            }
            xml.close();
            xml.close();
        });
    }

    private static void law(JUnitXml xml, ReplayOrder order, Finding.Kind kind, List<Finding> findings)
            throws XMLStreamException {
        xml.openCase(order.target().name() + ".replay", "never: " + kind.rule());
        if (!findings.isEmpty()) {
            StringBuilder text = new StringBuilder();
            findings.stream()
                    .limit(SHOWN)
                    .forEach(f -> text.append(f.sentence()).append('\n'));
            if (findings.size() > SHOWN) {
                text.append("and ").append(findings.size() - SHOWN).append(" more, in verdict.json\n");
            }
            xml.failure(
                    kind.label(), findings.size() + " times: " + findings.get(0).sentence(), text.toString());
        }
        xml.close();
    }
}
