package shopping.festival.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with how a command ended and what it left. */
final class Judge {
    /** Keys of scenarios may end with Error, classes have a package before them. */
    private static final Pattern TRACE = Pattern.compile(
            "(?m)^\\s+at [\\w.$/]+\\(|internal fault|\\b[a-z]\\w*(\\.\\w+)*\\.[A-Z]\\w*(Exception|Error)\\b");
    /** But for a column that the user has called so. */
    private static final Pattern NUMBERLESS =
            Pattern.compile("(?<![\\w\"'(/])(?<!column )(NaN|-?Infinity|∞)(?![\\w\"')])");
    /** Money and differences may be less than nothing, and so may what names a seed or a digest. */
    private static final Pattern MAY_BE_NEGATIVE =
            Pattern.compile("(?i).*(profit|difference|change|seed|key|digest|coordinate|margin|cost|fen).*");

    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]*");
    /** A message is one line, has no letters that a terminal would obey, and ends. */
    private static final Pattern SENTENCE = Pattern.compile("[^\\p{Cntrl}]+[.?:]");

    private Judge() {}

    static List<String> ofWords(List<String> command, CommandLines.Said said) {
        List<String> wrong = new ArrayList<>();
        boolean judges = command.get(0).equals("audit");
        // What a seller calls a product or a column is shown as it is.
        boolean quotes = isImport(command);
        if (said.code() == 3 && !judges || said.code() > 4 || said.code() < 0) {
            wrong.add("exit " + said.code());
        }
        if (TRACE.matcher(said.text()).find()) {
            wrong.add("a trace of the program");
        }
        if (said.code() != 0 && said.text().isBlank()) {
            wrong.add("nothing said");
        }
        if (said.code() == 0 && !quotes && NUMBERLESS.matcher(said.text()).find()) {
            wrong.add("NaN said");
        }
        Pattern line = said.code() == 2 ? SENTENCE : LINE;
        if (quotes && !said.text().lines().allMatch(l -> line.matcher(l).matches())) {
            wrong.add("no sentence");
        }
        return wrong;
    }

    private static boolean isImport(List<String> command) {
        return command.contains("import");
    }

    /** A table for the user to fill in is not half a shop. */
    private static boolean isAsked(Path out) throws IOException {
        return CommandLines.files(out).equals(List.of(out.resolve("categories.csv")));
    }

    /** @param made what may lie in the folder */
    static List<String> ofFiles(List<String> command, Path folder, List<String> made, int code) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> left = Files.list(folder)) {
            left.map(p -> p.getFileName().toString())
                    .filter(n -> !made.contains(n))
                    .forEach(n -> wrong.add("left behind: " + n));
        }
        Path out = folder.resolve("out");
        if (code == 2 && Files.exists(out) && !(isImport(command) && isAsked(out))) {
            wrong.add("a mistake, and a folder");
        }
        if (Files.isDirectory(out)) {
            for (Path file : CommandLines.files(out)) {
                if (file.toString().endsWith(".json")) {
                    JsonNode root = new ObjectMapper().readTree(file.toFile());
                    numbers(root, "", wrong);
                }
                if (file.toString().endsWith(".csv")
                        && !isImport(command)
                        && NUMBERLESS.matcher(Files.readString(file)).find()) {
                    wrong.add("NaN in " + file.getFileName());
                }
            }
        }
        return wrong;
    }

    private static void numbers(JsonNode node, String path, List<String> wrong) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                numbers(field.getValue(), path + "." + field.getKey(), wrong);
            }
        } else if (node.isArray()) {
            node.forEach(element -> numbers(element, path, wrong));
        } else if (node.isTextual() && NUMBERLESS.matcher(node.asText()).matches()) {
            wrong.add("NaN at " + path);
        } else if (node.isNumber() && !Double.isFinite(node.asDouble())) {
            wrong.add("no number at " + path);
        } else if (node.isIntegralNumber()
                && node.asDouble() < 0
                && !MAY_BE_NEGATIVE.matcher(path).matches()) {
            wrong.add("negative at " + path + ": " + node);
        }
    }
}
