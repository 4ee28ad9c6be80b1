package org.kervan.engine.lp;

import java.util.Random;

/** Small programmes of every kind: free, bounded and fixed columns, ranges, equations, some without an optimum. */
final class RandomPrograms {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private RandomPrograms() {}

    static LinearProgram of(long seed) {
        Random random = new Random(seed);
        LinearProgram.Builder builder = LinearProgram.builder();
        int columns = 1 + random.nextInt(6);
        int rows = 1 + random.nextInt(6);
        for (int j = 0; j < columns; j++) {
            double lower = random.nextInt(5) == 0 ? -INFINITY : random.nextInt(7) - 4;
            double upper = random.nextInt(3) == 0 ? INFINITY : random.nextInt(6) + Math.max(lower, -4);
            builder.column(random.nextInt(11) - 4, lower, upper);
        }
        for (int i = 0; i < rows; i++) {
            double middle = random.nextInt(13) - 6;
            switch (random.nextInt(4)) {
                case 0 -> builder.row(middle, middle);
                case 1 -> builder.row(-INFINITY, middle);
                case 2 -> builder.row(middle, INFINITY);
                default -> builder.row(middle, middle + random.nextInt(5));
            }
            for (int j = 0; j < columns; j++) {
                if (random.nextInt(3) > 0) {
                    builder.entry(i, j, random.nextInt(9) - 4);
                }
            }
        }
        return builder.build();
    }
}
