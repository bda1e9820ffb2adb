package shopping.festival.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays cases by their seeds and counts what goes wrong. By hand, from the module's folder: {@code --kind scenario|sheet|
 * import|log|result|all --cases N --seed S}; case n of a kind has the seed S + n - 1, so {@code --cases 1 --seed} plays it again.
 */
public final class FuzzTrial {
    private static final long SECONDS_MAX = 300;
    /** More work than a case is worth, as {@code check} tells it. */
    private static final double WORK_SECONDS_MAX = 8;

    private static final Pattern WALL = Pattern.compile("wall time +about ([0-9.,]+) (\\w+)");

    private final Map<String, Maker> makers = new TreeMap<>();
    private final Path place;
    private final PrintStream told;
    private int skipped;
    private int accepted;
    private boolean hangs;

    FuzzTrial(Path place, PrintStream told) throws IOException {
        this.place = place;
        this.told = told;
        makers.put("scenario", ScenarioMaker.ofShipped());
        makers.put("sheet", new SheetMaker());
        makers.put("import", new ImportMaker());
        makers.put("log", new RunMaker(true, Files.createDirectories(place.resolve("whole-log"))));
        makers.put("result", new RunMaker(false, Files.createDirectories(place.resolve("whole-result"))));
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> options = new TreeMap<>(Map.of("--kind", "all", "--cases", "100", "--seed", "1"));
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        Path place = Files.createTempDirectory("fuzz");
        FuzzTrial trial = new FuzzTrial(place, System.out);
        int cases = Integer.parseInt(options.get("--cases"));
        long seed = Long.parseLong(options.get("--seed"));
        int wrong = 0;
        for (String kind : trial.makers.keySet()) {
            if (options.get("--kind").equals("all") || options.get("--kind").equals(kind)) {
                wrong += trial.play(kind, seed, cases);
            }
        }
        // Threads of cases that did not end are left alone, and so are their files.
        if (!trial.hangs) {
            CommandLines.delete(place);
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    /** How many of the cases fail. */
    int play(String kind, long seed, int cases) throws IOException {
        skipped = 0;
        accepted = 0;
        int wrong = 0;
        for (long s = seed; s < seed + cases; s++) {
            List<String> faults = one(kind, s);
            wrong += faults.isEmpty() ? 0 : 1;
        }
        told.printf(
                java.util.Locale.ROOT,
                "%s: seeds %d to %d, %d failed; %d did something, %d were too much work%n",
                kind,
                seed,
                seed + cases - 1,
                wrong,
                accepted,
                skipped);
        return wrong;
    }

    private List<String> one(String kind, long seed) throws IOException {
        Path folder = Files.createDirectories(place.resolve(kind + "-" + seed));
        Path temporary = Files.createDirectories(place.resolve("tmp"));
        String before = System.setProperty("java.io.tmpdir", temporary.toString());
        List<String> faults = new ArrayList<>();
        boolean ended = false;
        try {
            Trial trial = makers.get(kind).make(new SplittableRandom(seed), folder);
            ended = play(trial, folder, faults);
            if (!CommandLines.files(temporary).isEmpty()) {
                faults.add("temporary files left");
                CommandLines.delete(temporary);
            }
            if (!faults.isEmpty()) {
                told.printf(
                        java.util.Locale.ROOT,
                        "--kind %s --cases 1 --seed %d: %s%n%s%n",
                        kind,
                        seed,
                        faults,
                        trial.told());
            }
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        if (ended) {
            CommandLines.delete(folder);
        }
        return faults;
    }

    /** Returns whether it came to an end. */
    private boolean play(Trial trial, Path folder, List<String> faults) throws IOException {
        for (List<String> command : trial.commands()) {
            CompletableFuture<CommandLines.Said> future = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    future.complete(CommandLines.type(command));
                } catch (Throwable e) {
                    future.completeExceptionally(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
            CommandLines.Said said;
            try {
                said = future.get(SECONDS_MAX, TimeUnit.SECONDS);
            } catch (TimeoutException | InterruptedException e) {
                hangs = true;
                faults.add("no end of " + command.get(0) + " within " + SECONDS_MAX + " s at "
                        + List.of(thread.getStackTrace()).stream().limit(6).toList());
                return false;
            } catch (ExecutionException e) {
                faults.add("thrown: " + e.getCause());
                return true;
            }
            List<String> wrong = new ArrayList<>(Judge.ofWords(command, said));
            wrong.addAll(Judge.ofFiles(command, folder, trial.made(), said.code()));
            if (!wrong.isEmpty()) {
                faults.add(command.get(0) + " " + wrong + ": " + said.text().strip());
                return true;
            }
            if (command.get(0).equals("check")) {
                if (said.code() != 0) {
                    return true;
                }
                if (seconds(said.text()) > WORK_SECONDS_MAX) {
                    skipped++;
                    return true;
                }
            }
            if (said.code() == 2 && !command.get(0).equals("compare")) {
                return true;
            }
            if (command.get(0).equals("audit") && trial.commands().size() > 1 && said.code() != 0) {
                faults.add("audit: " + said.text().strip());
                return true;
            }
            accepted += command.get(0).equals("check") ? 0 : 1;
        }
        return true;
    }

    private static double seconds(String text) {
        Matcher wall = WALL.matcher(text);
        if (!wall.find()) {
            return Double.MAX_VALUE;
        }
        double number = Double.parseDouble(wall.group(1).replace(",", ""));
        return wall.group(2).equals("s") ? number : Double.MAX_VALUE;
    }
}
