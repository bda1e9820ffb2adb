package shopping.festival.engine.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.snapshot.Sections;

/** The words of a snapshot, as many letters; cut when they are asked for, since all of them are millions. */
final class StateLetters implements Iterator<Letter> {
    private static final int WORDS_MOST = Letter.PART_BYTES_MOST / Long.BYTES;

    private final Sections sections;
    private final List<String> names = new ArrayList<>();
    private final Letter last;
    private int name;
    private int at;

    /**
     * @param wanted which sections are sent
     * @param last follows them
     */
    StateLetters(Sections sections, Predicate<String> wanted, Letter last) {
        this.sections = sections;
        this.last = last;
        for (String section : sections.names()) {
            if (wanted.test(section)) {
                names.add(section);
            }
        }
    }

    @Override
    public boolean hasNext() {
        return name <= names.size();
    }

    @Override
    public Letter next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (name == names.size()) {
            name++;
            return last;
        }
        String section = names.get(name);
        int size = sections.size(section);
        int end = Math.min(size, at + WORDS_MOST);
        Letter part = new Letter.StatePart(
                section, size, sections.isSum(section), Arrays.copyOfRange(sections.words(section), at, end));
        at = end;
        if (at == size) {
            name++;
            at = 0;
        }
        return part;
    }
}
