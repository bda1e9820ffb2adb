package shopping.festival.engine.cluster;

import java.util.Optional;

/** Each connection of Artery carries one of three streams, and says in its first five bytes which. */
enum ArteryStream {
    /** Handshakes, heartbeats, system messages. */
    CONTROL,
    ORDINARY,
    /** To the actors of {@code large-message-destinations}. */
    LARGE;

    /** How many bytes a connection opens with: four letters, and the number of the stream. */
    static final int OPENING_BYTES = 5;

    private static final String MAGIC = "AKKA";

    /** The stream of a connection that opened so, or none: then it is not Artery's, or under TLS. */
    static Optional<ArteryStream> of(byte[] opening) {
        if (opening.length < OPENING_BYTES) {
            return Optional.empty();
        }
        for (int i = 0; i < MAGIC.length(); i++) {
            if (opening[i] != MAGIC.charAt(i)) {
                return Optional.empty();
            }
        }
        int number = opening[MAGIC.length()];
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
