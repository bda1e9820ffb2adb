package shopping.festival.benchmarks.scaling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shopping.festival.benchmarks.results.Fragments;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.PageFile;

/** Makes the page of what is kept: {@code PageMain BENCHMARKS_FOLDER}. Measures nothing. */
public final class PageMain {
    private PageMain() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("PageMain BENCHMARKS_FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        try {
            Measured measured = Measured.read(samples(folder));
            Page page = ScalingPage.of(measured);
            Files.writeString(markdown(folder), MarkdownPage.of(page));
            Path html = folder.resolve("target").resolve("scaling.html");
            Files.createDirectories(html.getParent());
            PageFile.write(html, page);
            ScalingFigures.of(measured).forEach(Fragments::write);
            System.out.println(markdown(folder) + " and " + html);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static Path samples(Path folder) {
        return folder.resolve("results").resolve("scaling");
    }

    static Path markdown(Path folder) {
        return folder.resolve("SCALING.md");
    }
}
