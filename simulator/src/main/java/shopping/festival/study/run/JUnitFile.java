package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.Fault;
import shopping.festival.study.frame.JUnitXml;
import shopping.festival.view.text.People;

/**
 * {@code junit.xml}, which every CI server reads: a suite a run, a property a fault, a case a threshold and a law of the audit. A broken law
 * leaves no run and so no file.
 */
final class JUnitFile {
    private final JUnitXml xml;
    private final List<Fault> faults;

    private JUnitFile(JUnitXml xml, List<Fault> faults) {
        this.xml = xml;
        this.faults = faults;
    }

    static void write(Path file, List<FestivalResult> results, List<Fault> faults) throws IOException {
        Files.writeString(file, text(results, faults));
    }

    static String text(List<FestivalResult> results, List<Fault> faults) {
        return JUnitXml.text(xml -> {
            for (FestivalResult result : results) {
                new JUnitFile(xml, faults).suite(result);
            }
        });
    }

    private void suite(FestivalResult r) throws XMLStreamException {
        long broken = r.proof().thresholds().stream().filter(v -> !v.ok()).count();
        int laws = r.proof().audit().laws().size();
        xml.openSuite(
                r.head().scenario() + ", seed " + r.head().seed()
                        + (r.head().replication() == 0
                                ? ""
                                : ", replication " + r.head().replication()),
                r.proof().thresholds().size() + laws,
                broken,
                r.execution().wallSeconds());
        xml.open("properties");
        for (String[] property : List.of(
                new String[] {"scale", People.plain(r.head().scale())},
                new String[] {"digest", r.head().digest()},
                new String[] {"version", r.head().version()},
                new String[] {"commit", r.head().commit()},
                new String[] {"jvm", r.head().jvm()})) {
            xml.property(property[0], property[1]);
        }
        for (Fault fault : faults) {
            xml.property("fault." + fault.name(), FaultText.of(fault));
        }
        xml.close();
        for (Verdict v : r.proof().thresholds()) {
            threshold(r, v);
        }
        for (String law : r.proof().audit().laws()) {
            xml.empty("testcase", "classname", r.head().scenario() + ".audit", "name", law, "time", "0");
        }
        xml.close();
    }

    private void threshold(FestivalResult r, Verdict v) throws XMLStreamException {
        xml.openCase(r.head().scenario() + ".threshold", v.text());
        if (v.ok()) {
            xml.text("system-out", v.reason());
        } else {
            String at = v.brokeAt() == null ? "" : "broken at " + People.clock(v.brokeAt()) + ": ";
            xml.failure("threshold", at + v.reason(), v.text() + ": " + at + v.reason());
        }
        xml.close();
    }
}
