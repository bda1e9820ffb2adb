package shopping.festival.study.replay.contract;

import com.typesafe.config.ConfigObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.scenario.hocon.FileProblems;
import shopping.festival.scenario.hocon.LargeStack;
import shopping.festival.scenario.hocon.ScenarioFile;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.scenario.hocon.Section;

/** From a target file to a {@link Target}, or to everything that is wrong with it. */
public final class TargetFile {
    private TargetFile() {}

    /**
     * @param owned the one host besides this machine that load may be sent to
     * @throws shopping.festival.base.problems.Mistakes with every problem of the file
     */
    public static Target read(Path file, Optional<String> owned) {
        return LargeStack.call(() -> {
            FileProblems problems = new FileProblems(file);
            ConfigObject said = ScenarioFile.read(ScenarioInput.of(file), List.of(), Section.NOTHING, problems);
            problems.refuseIncomplete();
            problems.of(said);
            Section top = Section.top(problems, said, Section.NOTHING);
            Target target = new TargetReader(top, file, owned).read();
            top.refuseUnknown();
            problems.throwIfAny();
            return target;
        });
    }
}
