package shopping.festival.benchmarks.gate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The answer for machines and people: {@code gate.xml} (JUnit) and {@code gate.md}. */
record GateReport(String base, String change, List<Finding> findings) {

    Verdict verdict() {
        return Gate.overall(findings);
    }

    /** A pass that did not judge the time says so. */
    String headline() {
        String word = verdict().name().toLowerCase(Locale.ROOT);
        boolean unjudged = verdict() == Verdict.PASS && findings.stream().anyMatch(f -> f.verdict() == Verdict.SKIPPED);
        return "gate: " + word + (unjudged ? ", on the exact findings alone: the time was NOT judged" : "") + " ("
                + base + " against " + change + ")";
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# " + headline() + "\n\n| asked | answer | |\n|---|---|---|\n");
        for (Finding f : findings) {
            page.append("| ")
                    .append(f.name())
                    .append(" | ")
                    .append(f.verdict().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(f.text().replace("|", "\\|").replace('\n', ' '))
                    .append(" |\n");
        }
        return page.toString();
    }

    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("gate.md"), markdown());
            try (Writer out = Files.newBufferedWriter(folder.resolve("gate.xml"))) {
                writeJunit(XMLOutputFactory.newInstance().createXMLStreamWriter(out));
            }
        } catch (IOException e) {
            throw GateStop.unwritten(folder, e);
        } catch (XMLStreamException e) {
            throw GateStop.unwritten(folder, new IOException(e));
        }
    }

    private void writeJunit(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "gate " + base + " against " + change);
        xml.writeAttribute("tests", String.valueOf(findings.size()));
        xml.writeAttribute("failures", count(Verdict.FAIL));
        xml.writeAttribute("errors", count(Verdict.INCONCLUSIVE));
        xml.writeAttribute("skipped", count(Verdict.SKIPPED));
        for (Finding f : findings) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", "gate");
            xml.writeAttribute("name", f.name());
            if (f.verdict() == Verdict.PASS) {
                xml.writeStartElement("system-out");
                xml.writeCharacters(f.text());
            } else {
                xml.writeStartElement(
                        switch (f.verdict()) {
                            case FAIL -> "failure";
                            case INCONCLUSIVE -> "error";
                            default -> "skipped";
                        });
                xml.writeAttribute("message", f.text());
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private String count(Verdict verdict) {
        return String.valueOf(
                findings.stream().filter(f -> f.verdict() == verdict).count());
    }
}
