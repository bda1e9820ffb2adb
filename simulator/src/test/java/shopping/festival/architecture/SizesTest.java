package shopping.festival.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.architecture.Sources.SourceFile;
import shopping.festival.architecture.Sources.Type;

/** No room of the house is too large to be taken in at a glance, and few doors open to the outside. */
class SizesTest {
    private static final Sources SOURCES = Sources.of(List.of(Path.of("src/main/java")));

    @Test
    void halfOfTheFilesHaveAtMost80Lines_nineInTenAtMost200() {
        int[] lines =
                SOURCES.files().stream().mapToInt(SourceFile::lines).sorted().toArray();
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines[lines.length / 2]).as("median of the files' lines").isLessThanOrEqualTo(80);
        assertThat(lines[lines.length * 9 / 10])
                .as("90th percentile of the files' lines")
                .isLessThanOrEqualTo(200);
    }

    @Test
    void noFileHasMoreThan400Lines() {
        assertThat(SOURCES.files()).filteredOn(f -> f.lines() > 400).isEmpty();
    }

    @Test
    void noMethodHasMoreThan60Lines() {
        assertThat(SOURCES.methods()).filteredOn(m -> m.lines() > 60).isEmpty();
    }

    /** A record's components have names where they are read; arguments have none where they are passed. */
    @Test
    void noParameterListHasMoreThan7Places_butForRecords() {
        assertThat(SOURCES.methods()).filteredOn(m -> m.parameters() > 7).isEmpty();
    }

    /** 258 of 499 before the house had its nine groups. */
    @Test
    void fewerTypesArePublicThanBeforeTheHouseHadItsGroups() {
        long open = SOURCES.types().stream().filter(Type::isPublic).count();
        assertThat((double) open / SOURCES.types().size())
                .as(open + " public types of " + SOURCES.types().size())
                .isLessThan(258.0 / 499);
    }
}
