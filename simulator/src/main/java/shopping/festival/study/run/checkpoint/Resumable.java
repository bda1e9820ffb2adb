package shopping.festival.study.run.checkpoint;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.TextDigest;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.result.Program;
import shopping.festival.study.log.LogMark;
import shopping.festival.study.log.LogRest;

/**
 * The snapshot that a run goes on from: the newest one that is whole.
 *
 * @param number of it
 * @param log what its event log had by then, empty if it has none
 * @param scenario the text of what is played
 * @param notes what is wrong with newer ones, a sentence each
 */
public record Resumable(
        SnapshotFolder folder,
        int number,
        Manifest manifest,
        Snapshot snapshot,
        Optional<LogRest> log,
        String scenario,
        List<String> notes) {

    /** @throws Mistakes if there is none, or none that this program may go on from */
    public static Resumable in(SnapshotFolder folder) {
        List<Damage> damaged = new ArrayList<>();
        try {
            for (int number : folder.numbers()) {
                try {
                    return from(folder, number, damaged);
                } catch (NoSuchFileException e) {
                    damaged.add(new Damage(number, Path.of(e.getFile()).getFileName() + " is missing"));
                } catch (IOException e) {
                    damaged.add(new Damage(number, DiskTrouble.reason(e)));
                }
            }
        } catch (IOException e) {
            throw Mistakes.of(folder.path() + " cannot be read: " + DiskTrouble.reason(e) + ".");
        }
        throw Mistakes.of(folder.path() + " holds no snapshot that is whole: "
                + damaged.stream().map(d -> d.what).collect(Collectors.joining("; ")) + ". Run the scenario again.");
    }

    /** What is wrong with a snapshot. */
    private record Damage(int number, String what) {}

    private static Resumable from(SnapshotFolder folder, int number, List<Damage> damaged) throws IOException {
        Manifest manifest = folder.manifest(number);
        manifest.otherBuild().ifPresent(build -> {
            throw Mistakes.of(folder.path() + " was written by another build (" + build + ") than this one (festival "
                    + Program.version() + ", commit " + Program.commit() + "), and only the same one can go on.");
        });
        String scenario = scenario(folder, manifest);
        Snapshot snapshot = new Snapshot(manifest.minute(), manifest.windows(), folder.state(manifest));
        LogMark mark = manifest.log();
        Optional<LogRest> log = mark == null ? Optional.empty() : Optional.of(LogRest.of(mark));
        folder.goOnFrom(number, manifest.isFolderMade());
        List<String> notes = damaged.stream()
                .map(d -> SnapshotFolder.name(d.number) + " is damaged: " + d.what + ", going on from "
                        + SnapshotFolder.name(number) + ".")
                .toList();
        return new Resumable(folder, number, manifest, snapshot, log, scenario, notes);
    }

    private static String scenario(SnapshotFolder folder, Manifest manifest) {
        String text;
        try {
            text = folder.scenario();
        } catch (IOException e) {
            throw Mistakes.of(folder.scenarioFile() + " cannot be read: " + DiskTrouble.reason(e)
                    + ". Without it the run cannot go on.");
        }
        if (!TextDigest.whole(text).equals(manifest.run().what().scenarioSha256())) {
            throw Mistakes.of(folder.scenarioFile()
                    + " is not the scenario the run began with, and it can go on with no" + " other.");
        }
        return text;
    }

    public RunAsked asked() {
        return manifest.run();
    }

    /** Where the scenario is. */
    public Path scenarioFile() {
        return folder.scenarioFile();
    }

    /** As the user may see it. */
    public String name() {
        return SnapshotFolder.name(number);
    }
}
