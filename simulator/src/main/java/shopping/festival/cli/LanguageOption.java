package shopping.festival.cli;

import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.view.text.Language;

/** In which language a command tells what it found. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "Language of the findings and of report.html: en, or zh for Chinese. Default: en.")
    private String code;

    /** English where it is wrong, which is noted. */
    Language language(Problems problems) {
        return Language.of(code).orElseGet(() -> {
            problems.addOption("--lang (" + code + ") is not a language of this program. Use "
                    + String.join(" or ", Language.codes()) + ".");
            return Language.ENGLISH;
        });
    }
}
