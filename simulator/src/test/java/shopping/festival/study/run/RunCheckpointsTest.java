package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.text.TextDigest;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.CtrlC;
import shopping.festival.study.frame.Patience;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.checkpoint.CheckpointFolder;
import shopping.festival.study.run.checkpoint.EngineAsked;
import shopping.festival.study.run.checkpoint.ResultPlace;
import shopping.festival.study.run.checkpoint.Resumable;
import shopping.festival.study.run.checkpoint.RunAsked;
import shopping.festival.study.run.checkpoint.SnapshotFolder;

/** What is left of a run that is broken off, and what it goes on with. */
class RunCheckpointsTest {
    private static final String SCENARIO = "demand.intents = 5\n";

    @TempDir
    private Path place;

    private RunAsked asked() {
        return new RunAsked(
                new RunAsked.What("x", TextDigest.whole(SCENARIO), 1, 1, List.of(), List.of()),
                new RunAsked.How(
                        true,
                        null,
                        false,
                        30_000,
                        ResultPlace.of(null, Path.of("runs"), "x-1", false),
                        new EngineAsked(null, null, null, null)),
                place.resolve(".festival-12").toString());
    }

    private Path dir() {
        return place.resolve("kept here");
    }

    private void brokenOffAt(int minute) {
        SnapshotFolder folder = SnapshotFolder.create(dir());
        folder.keep(SCENARIO);
        try (CheckpointFolder kept = new CheckpointFolder(folder, asked(), Optional.empty())) {
            kept.take(new Snapshot(minute, 7, new Sections()), 0);
        }
    }

    @Test
    void whoGoesOnHasTheSnapshot_andIsToldHowToGoOnAgain() throws IOException {
        brokenOffAt(84);
        Files.createDirectories(place.resolve(".festival-12/half"));
        PrintStream nobody = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        RunFolder results = RunFolder.at(place.resolve("out"), false);
        Session session = new Session(
                new Console(nobody, nobody, StageWrapper.NONE), true, results, new CtrlC(), Patience.ENDLESS);
        Resumable from = Resumable.in(SnapshotFolder.open(dir()));
        try (CtrlC ctrlC = session.ctrlC();
                RunCheckpoints kept = RunCheckpoints.goOn(from, asked().how(), session)) {
            assertThat(ctrlC.isAsked()).isFalse();
            // What the process had begun to write that was killed.
            assertThat(place.resolve(".festival-12")).doesNotExist();
            assertThat(kept.firstMinute()).isEqualTo(84);
            Survival survival = kept.over(RunOptions.inline()).survival();
            assertThat(survival.from())
                    .hasValueSatisfying(s -> assertThat(s.windows()).isEqualTo(7));
            // Nobody else goes on from it: its words are not held to the end of the run.
            assertThat(survival.isSpent()).isTrue();
            assertThat(survival.checkpoints().isDue()).isFalse();
            assertThat(kept.left(new Interrupted()))
                    .hasMessage("interrupted; the run is kept as it was at 01:24:00; go on with: festival resume '"
                            + dir() + "'");
        }
        results.close();
        assertThat(dir()).exists();
    }

    @Test
    void aRunThatIsNotKeptIsAsItWas() {
        assertThat(RunCheckpoints.NONE.over(RunOptions.inline()).survival()).isEqualTo(Survival.NONE);
        assertThat(RunCheckpoints.NONE.firstMinute()).isZero();
        assertThat(RunCheckpoints.NONE.left(new Interrupted())).hasMessage("interrupted; nothing was written.");
    }
}
