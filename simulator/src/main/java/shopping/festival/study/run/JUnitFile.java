package shopping.festival.study.run;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.result.FestivalResult;
import shopping.festival.view.text.People;

/**
 * {@code junit.xml}, which every CI server reads: a suite a run, a case a threshold and a law of the audit. A broken law
 * leaves no run and so no file.
 */
final class JUnitFile {
    private final XMLStreamWriter xml;
    private int depth;

    private JUnitFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Path file, List<FestivalResult> results) throws IOException {
        Files.writeString(file, text(results));
    }

    static String text(List<FestivalResult> results) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new JUnitFile(xml).suites(results);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a result that cannot be written as XML", e);
        }
        return out + "\n";
    }

    private void suites(List<FestivalResult> results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("testsuites", "name", "festival");
        for (FestivalResult result : results) {
            suite(result);
        }
        close();
        xml.writeEndDocument();
    }

    private void suite(FestivalResult r) throws XMLStreamException {
        long broken = r.proof().thresholds().stream().filter(v -> !v.ok()).count();
        int laws = r.proof().audit().laws().size();
        open(
                "testsuite",
                "name",
                r.head().scenario() + ", seed " + r.head().seed()
                        + (r.head().replication() == 0
                                ? ""
                                : ", replication " + r.head().replication()),
                "tests",
                Integer.toString(r.proof().thresholds().size() + laws),
                "failures",
                Long.toString(broken),
                "errors",
                "0",
                "skipped",
                "0",
                "time",
                String.format(Locale.ROOT, "%.3f", r.execution().wallSeconds()));
        open("properties");
        for (String[] property : List.of(
                new String[] {"scale", People.plain(r.head().scale())},
                new String[] {"digest", r.head().digest()},
                new String[] {"version", r.head().version()},
                new String[] {"commit", r.head().commit()},
                new String[] {"jvm", r.head().jvm()})) {
            empty("property", "name", property[0], "value", property[1]);
        }
        close();
        for (Verdict v : r.proof().thresholds()) {
            threshold(r, v);
        }
        for (String law : r.proof().audit().laws()) {
            empty("testcase", "classname", r.head().scenario() + ".audit", "name", law, "time", "0");
        }
        close();
    }

    private void threshold(FestivalResult r, Verdict v) throws XMLStreamException {
        open("testcase", "classname", r.head().scenario() + ".threshold", "name", v.text(), "time", "0");
        if (v.ok()) {
            text("system-out", v.reason());
        } else {
            String at = v.brokeAt() == null ? "" : "broken at " + People.clock(v.brokeAt()) + ": ";
            indent();
            start("failure", "type", "threshold", "message", at + v.reason());
            xml.writeCharacters(clean(v.text() + ": " + at + v.reason()));
            xml.writeEndElement();
        }
        close();
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        indent();
        start(name, attributes);
        depth++;
    }

    private void close() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void text(String name, String content) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        xml.writeCharacters(clean(content));
        xml.writeEndElement();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            // Whoever reads an attribute takes a line break in it for a space.
            String line = pairs[i + 1].replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
            xml.writeAttribute(pairs[i], clean(line));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML has no place for most control characters, not even as entities. */
    private static String clean(String text) {
        return text.replaceAll("[^\\u0009\\u000a\\u000d\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "?");
    }
}
