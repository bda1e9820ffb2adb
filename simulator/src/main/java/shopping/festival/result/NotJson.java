package shopping.festival.result;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** What a file that is no JSON has against it, and where; ends the sentence that the file begins. */
final class NotJson {
    private NotJson() {}

    static String words(JsonProcessingException e) {
        return "is no JSON: " + what(e) + place(e.getLocation());
    }

    /** In words of its own: those of the library name its classes and switches. */
    private static String what(JsonProcessingException e) {
        String text = String.valueOf(e.getOriginalMessage());
        if (e instanceof JsonEOFException || text.startsWith("Unexpected end-of-input")) {
            return "it is cut off";
        }
        if (e instanceof MismatchedInputException) {
            return "more follows its end";
        }
        return text.startsWith("Duplicate field") ? "it says one key twice" : "it makes no sense";
    }

    private static String place(JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
