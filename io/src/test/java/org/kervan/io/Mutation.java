package org.kervan.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Ways in which a table is spoilt by hands, spreadsheets, transfers and jokers. */
enum Mutation {
    CELL {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return onCell(table, random, cell -> NASTY.get(random.nextInt(NASTY.size())));
        }
    },
    CELL_OF_ANOTHER_PLACE {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            String[] cells = text(table).split("[,\n]");
            return onCell(table, random, cell -> cells[random.nextInt(cells.length)]);
        }
    },
    CELL_CHARACTER {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return onCell(table, random, cell -> {
                int at = random.nextInt(cell.length() + 1);
                char some = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                return cell.substring(0, at) + some + cell.substring(Math.min(cell.length(), at + random.nextInt(2)));
            });
        }
    },
    MANY_CELLS {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            byte[] spoilt = table;
            for (int i = 0; i < 20; i++) {
                spoilt = CELL.apply(spoilt, random);
            }
            return spoilt;
        }
    },
    ROW_LOST {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> lines = lines(table);
            lines.remove(random.nextInt(lines.size()));
            return bytes(lines);
        }
    },
    ROW_TWICE {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> lines = lines(table);
            lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
            return bytes(lines);
        }
    },
    ROW_CUT {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> lines = lines(table);
            int at = random.nextInt(lines.size());
            lines.set(
                    at, lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
            return bytes(lines);
        }
    },
    ROWS_SHUFFLED {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> lines = lines(table);
            Collections.shuffle(
                    lines.subList(random.nextInt(2), lines.size()), new java.util.Random(random.nextLong()));
            return bytes(lines);
        }
    },
    ROWS_HALVED {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> lines = lines(table);
            return bytes(lines.subList(0, 1 + lines.size() / 2));
        }
    },
    COLUMN_LOST {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            int column = random.nextInt(12);
            return onLines(table, line -> {
                List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                cells.remove(column % cells.size());
                return String.join(",", cells);
            });
        }
    },
    COLUMN_TWICE {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return onLines(table, line -> line + "," + line.split(",", -1)[0]);
        }
    },
    COLUMNS_EXCHANGED {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            int a = random.nextInt(10);
            int b = random.nextInt(10);
            return onLines(table, line -> {
                List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                Collections.swap(cells, a % cells.size(), b % cells.size());
                return String.join(",", cells);
            });
        }
    },
    HEADER_WORD {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> lines = lines(table);
            lines.set(0, text(onCell(lines.getFirst().getBytes(StandardCharsets.UTF_8), random, cell -> cell + "s")));
            return bytes(lines);
        }
    },
    SEPARATOR {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return bytes(text(table).replace(',', random.nextBoolean() ? ';' : '\t'));
        }
    },
    LINE_ENDS {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return bytes(text(table).replace("\n", List.of("\r", "\r\n", "\n\n").get(random.nextInt(3))));
        }
    },
    ENCODING {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> names = List.of("windows-1254", "windows-1251", "ISO-8859-9", "UTF-16", "UTF-16LE", "UTF-32");
            return text(table).getBytes(Charset.forName(names.get(random.nextInt(names.size()))));
        }
    },
    BYTE_ORDER_MARK {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return bytes("\uFEFF".repeat(1 + random.nextInt(2)) + text(table));
        }
    },
    BYTES {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            byte[] spoilt = table.clone();
            for (int i = 0; i <= random.nextInt(30); i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            return spoilt;
        }
    },
    NOISE {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            byte[] noise = new byte[random.nextInt(200_000)];
            random.nextBytes(noise);
            return noise;
        }
    },
    CUT {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return Arrays.copyOf(table, random.nextInt(table.length));
        }
    },
    EMPTY {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return bytes(random.nextBoolean() ? "" : "\n".repeat(random.nextInt(4)));
        }
    },
    GROWN {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            return bytes(text(table).repeat(2 + random.nextInt(4)));
        }
    },
    LONG_LINE {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            List<String> lines = lines(table);
            String filler = List.of(",", "x", "\"", "x,", ";").get(random.nextInt(5));
            lines.add(random.nextInt(lines.size()), filler.repeat(random.nextInt(300_000)));
            return bytes(lines);
        }
    },
    QUOTES {
        @Override
        byte[] apply(byte[] table, RandomGenerator random) {
            int every = 2 + random.nextInt(200);
            StringBuilder spoilt = new StringBuilder(text(table));
            for (int at = random.nextInt(every); at < spoilt.length(); at += every) {
                spoilt.setCharAt(at, '"');
            }
            return bytes(spoilt.toString());
        }
    };

    private static final String CHARACTERS = ";,\"'\n\r\t -.0179azÄ∞\u0000\u202E";

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e99",
            "-1e99",
            "1e999",
            "NaN",
            "Infinity",
            "0x1p3",
            "1d",
            "1,5",
            "1 000",
            "99999999999999999999999",
            "0.0000000000000000000001",
            "2026-02-30",
            "9999-99-99",
            "null",
            "'; DROP TABLE links; --",
            "<script>alert(1)</script>",
            "../../secret",
            "{0} {1} {2}",
            "%s%n%x",
            "${jndi:ldap://x}",
            "a;b;;c",
            ";".repeat(5_000),
            "crossing:" + "*a".repeat(200) + ".dwell_hours=1",
            "x | crossing:" + "*a".repeat(200) + ".dwell_hours=1",
            "x | ".repeat(50) + "status=open",
            "89.9 179.9;".repeat(500) + "0 0",
            "\uD83D\uDE82",
            "\uD83D",
            "\u202Eright to left",
            "x".repeat(3_000),
            "x".repeat(70_000));

    /** The table spoilt; always the same for the same random numbers. */
    abstract byte[] apply(byte[] table, RandomGenerator random);

    private interface TextChange {
        String of(String text);
    }

    private static byte[] onCell(byte[] table, RandomGenerator random, TextChange change) {
        List<String> lines = lines(table);
        int at = random.nextInt(lines.size());
        String[] cells = lines.get(at).split(",", -1);
        int cell = random.nextInt(cells.length);
        cells[cell] = change.of(cells[cell]);
        lines.set(at, String.join(",", cells));
        return bytes(lines);
    }

    private static byte[] onLines(byte[] table, TextChange change) {
        return bytes(lines(table).stream().map(change::of).toList());
    }

    private static List<String> lines(byte[] table) {
        return new ArrayList<>(text(table).lines().toList());
    }

    private static String text(byte[] table) {
        return new String(table, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(List<String> lines) {
        return bytes(String.join("\n", lines) + "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
