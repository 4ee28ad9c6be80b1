import { describe, expect, it } from 'vitest';
import { joined, type Piece } from './join';

const piece = (from: string, to: string, look = 'x'): Piece => ({
  from,
  to,
  look,
  line: [
    [from.charCodeAt(0), 0],
    [to.charCodeAt(0), 0],
  ],
});
const runs = (pieces: Piece[]): string[] =>
  joined(pieces)
    .map(({ pieces: all }) => all.map((one) => one.from).join('') + all.at(-1)!.to)
    .sort();

describe('joining links of equal flow', () => {
  it('makes one line of what follows each other, in whichever order it comes', () => {
    const lines = joined([piece('b', 'c'), piece('c', 'd'), piece('a', 'b')]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.line.map(([x]) => String.fromCharCode(x!)).join('')).toBe('abcd');
  });

  it('joins only equal looks', () =>
    expect(runs([piece('a', 'b'), piece('b', 'c', 'y')])).toEqual(['ab', 'bc']));

  it('never joins where the way forks or two ways meet', () => {
    expect(runs([piece('a', 'b'), piece('b', 'c'), piece('b', 'd')])).toEqual(['ab', 'bc', 'bd']);
    expect(runs([piece('a', 'c'), piece('b', 'c'), piece('c', 'd')])).toEqual(['ac', 'bc', 'cd']);
  });

  it('never joins a link with its own way back', () => {
    expect(runs([piece('a', 'b'), piece('b', 'a')])).toEqual(['ab', 'ba']);
  });

  it('cuts a circle once and loses none of it', () => {
    const all = joined([piece('a', 'b'), piece('b', 'c'), piece('c', 'a')]);
    expect(all).toHaveLength(1);
    expect(all[0]!.pieces).toHaveLength(3);
  });

  it('keeps every piece exactly once', () => {
    const names = 'abcdefgh';
    const pieces = Array.from({ length: 60 }, (_, i) =>
      piece(names[(i * 7) % 8]!, names[(i * 5 + 3 + (i >> 3)) % 8]!, String(i % 3)),
    ).filter((one) => one.from !== one.to);
    const out = joined(pieces).flatMap((line) => line.pieces);
    expect(out).toHaveLength(pieces.length);
    expect(new Set(out).size).toBe(pieces.length);
  });
});
