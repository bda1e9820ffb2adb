package shopping.festival.study.export.table;

import java.io.IOException;

/** Rows that come batch by batch, in their order, to one reader. */
@FunctionalInterface
public interface RowSource {
    /** Fills an empty batch as far as there are rows; leaves it empty when there are no more. */
    void fill(RowBatch batch) throws IOException;

    /** So many rows, each made from its number. */
    static RowSource numbered(int rows, Numbered each) {
        return new RowSource() {
            private int at;

            @Override
            public void fill(RowBatch batch) {
                while (at < rows && !batch.isFull()) {
                    each.add(at++, batch);
                }
            }
        };
    }

    /** Adds the row of a number. */
    @FunctionalInterface
    interface Numbered {
        void add(int row, RowBatch to);
    }
}
