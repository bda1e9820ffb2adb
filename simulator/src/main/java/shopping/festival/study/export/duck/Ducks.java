package shopping.festival.study.export.duck;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Connections, of which each thread takes one and gives it back. */
final class Ducks implements AutoCloseable {
    private final Maker maker;
    private final Deque<Duck> idle = new ArrayDeque<>();
    private final List<Duck> all = new ArrayList<>();

    Ducks(Maker maker) {
        this.maker = maker;
    }

    /** Opens the connection of a number. */
    @FunctionalInterface
    interface Maker {
        Duck open(int number) throws SQLException;
    }

    synchronized Duck take() throws IOException {
        Duck free = idle.poll();
        if (free != null) {
            return free;
        }
        try {
            Duck made = maker.open(all.size());
            all.add(made);
            return made;
        } catch (SQLException e) {
            throw Duck.trouble(e);
        }
    }

    synchronized void giveBack(Duck duck) {
        idle.add(duck);
    }

    @Override
    public synchronized void close() throws IOException {
        for (Duck duck : all) {
            duck.close();
        }
        all.clear();
        idle.clear();
    }
}
