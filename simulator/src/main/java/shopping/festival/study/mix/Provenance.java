package shopping.festival.study.mix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Where the figures of a sweep come from, so that somebody else can cite them and see them again.
 *
 * @param commit of the program
 * @param jvm on which it ran
 * @param date on which the sweep was begun, in UTC
 * @param command as it was typed
 * @param runs festivals that were played
 * @param digest of all of them together
 * @param citation one line for a list of references
 * @param methods paragraphs that say what was done, to be quoted
 */
record Provenance(
        String commit,
        String jvm,
        String date,
        String command,
        int runs,
        String digest,
        String citation,
        List<String> methods) {

    /** Of a result that nobody played. */
    static final Provenance NONE = new Provenance("", "", "", "", 0, "", "", List.of());

    @JsonIgnore
    boolean isKnown() {
        return runs > 0;
    }
}
