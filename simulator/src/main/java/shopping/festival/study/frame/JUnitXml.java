package shopping.festival.study.frame;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML that every CI server reads, an element a line. */
public final class JUnitXml {
    private final XMLStreamWriter xml;
    private int depth;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Who writes elements. */
    @FunctionalInterface
    public interface Content {
        void write(JUnitXml xml) throws XMLStreamException;
    }

    /** The whole file. */
    public static String text(Content suites) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            JUnitXml xml = new JUnitXml(writer);
            writer.writeStartDocument("UTF-8", "1.0");
            xml.open("testsuites", "name", "festival");
            suites.write(xml);
            xml.close();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what cannot be written as XML", e);
        }
        return out + "\n";
    }

    /**
     * Opens a suite.
     *
     * @param seconds that it took
     */
    public void openSuite(String name, long tests, long failures, double seconds) throws XMLStreamException {
        open(
                "testsuite",
                "name",
                name,
                "tests",
                Long.toString(tests),
                "failures",
                Long.toString(failures),
                "errors",
                "0",
                "skipped",
                "0",
                "time",
                String.format(Locale.ROOT, "%.3f", seconds));
    }

    /** Opens a case of a suite; each takes no time of its own. */
    public void openCase(String className, String name) throws XMLStreamException {
        open("testcase", "classname", className, "name", name, "time", "0");
    }

    public void property(String name, String value) throws XMLStreamException {
        empty("property", "name", name, "value", value);
    }

    /** What broke, shortly and in full. */
    public void failure(String type, String message, String text) throws XMLStreamException {
        indent();
        start("failure", "type", type, "message", message);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    public void open(String name, String... attributes) throws XMLStreamException {
        indent();
        start(name, attributes);
        depth++;
    }

    public void close() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    public void text(String name, String content) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        xml.writeCharacters(clean(content));
        xml.writeEndElement();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    public void empty(String name, String... attributes) throws XMLStreamException {
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
