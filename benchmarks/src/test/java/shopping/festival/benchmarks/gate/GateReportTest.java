package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class GateReportTest {
    @TempDir
    Path folder;

    @Test
    void aPassWithoutTheTime_neverLooksLikeAnyPass() {
        GateReport report = report(
                new Finding("digest", Verdict.PASS, "alike"), new Finding("time", Verdict.SKIPPED, "WARNING: noisy"));

        assertThat(report.verdict().exitCode()).isZero();
        assertThat(report.headline())
                .isEqualTo("gate: pass, on the exact findings alone: the time was NOT judged (a against b)");
    }

    @Test
    void failComesBeforeInconclusive_andBothBeforePass() {
        Finding pass = new Finding("digest", Verdict.PASS, "");
        Finding open = new Finding("time", Verdict.INCONCLUSIVE, "");
        Finding fail = new Finding("counts", Verdict.FAIL, "");

        assertThat(report(pass, open, fail).verdict().exitCode()).isEqualTo(1);
        assertThat(report(pass, open).verdict().exitCode()).isEqualTo(4);
        assertThat(report(pass).verdict().exitCode()).isZero();
    }

    @Test
    void theSuite_hasACaseForEveryFinding() throws Exception {
        report(
                        new Finding("digest", Verdict.PASS, "alike"),
                        new Finding("counts", Verdict.FAIL, "paid 2 became 1 & <less>"),
                        new Finding("time", Verdict.SKIPPED, "noisy"))
                .write(folder);

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("gate.xml").toFile())
                .getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("paid 2 became 1 & <less>");
        assertThat(Files.readString(folder.resolve("gate.md")))
                .contains("| counts | fail | paid 2 became 1 & <less> |");
    }

    @Test
    void aFolderThatTakesNoFiles_isOneMessageAndExitThree() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() ->
                        report(new Finding("digest", Verdict.PASS, "alike")).write(file))
                .isInstanceOfSatisfying(
                        GateStop.class, stop -> assertThat(stop.exitCode()).isEqualTo(3))
                .hasMessageStartingWith("the gate's answer cannot be written to " + file);
    }

    private static GateReport report(Finding... findings) {
        return new GateReport("a", "b", List.of(findings));
    }
}
