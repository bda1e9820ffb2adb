package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.ResultFile;
import shopping.festival.result.Trade;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.study.run.Experiment;

/** A table that does not add up to the total beside it is seen before anybody reads it. */
class ResultLawsTest {
    private static final FestivalResult SOUND = Experiment.of(
                    CheckedScenario.load(Path.of("../scenarios/tiny.conf"), List.of()), 1.0)
            .play(0, RunOptions.inline())
            .result();

    @TempDir
    private Path folder;

    @Test
    void aSoundResult_addsUp() {
        assertThatCode(() -> ResultLaws.check(SOUND)).doesNotThrowAnyException();
    }

    /** One number of a result told wrong. */
    @ParameterizedTest
    @EnumSource(Mistold.class)
    void aNumberToldWrong_isSeen(Mistold bug) throws Exception {
        JsonNode result = ResultFile.tree(SOUND).deepCopy();
        bug.plant(result);
        Path file = Files.writeString(folder.resolve("result.json"), result.toString());
        FestivalResult wrong = ResultFile.read(file);
        assertThatThrownBy(() -> ResultLaws.check(wrong))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("a total is the sum of its parts: result, ")
                .hasMessageContaining(" in all ≠ ");
    }

    @Test
    void thePageOfPlantedBugsNamesThem() throws Exception {
        String table = Arrays.stream(Mistold.values())
                .map(m -> "| `" + m.where() + "` | a total is the sum of its parts |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("docs/planted-bugs.md"))).contains(table);
    }

    @Test
    void theMessageHasBothFigures() throws Exception {
        Trade t = SOUND.trade();
        ObjectNode result = ResultFile.tree(SOUND).deepCopy();
        result.withObject("/byCategory").properties().stream()
                .map(Map.Entry::getValue)
                .forEach(c -> ((ObjectNode) c).put("gmvFen", 2 * c.get("gmvFen").asLong()));
        FestivalResult wrong = ResultFile.read(Files.writeString(folder.resolve("result.json"), result.toString()));
        assertThatThrownBy(() -> ResultLaws.check(wrong))
                .hasMessage("law broken: a total is the sum of its parts: result, byCategory gmvFen: " + t.gmvFen()
                        + " in all ≠ " + 2 * t.gmvFen() + " in its parts");
    }
}
