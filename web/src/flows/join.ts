import type { Position } from 'geojson';

/** A piece of a picture that runs from node to node, and the look it has: only equal looks are joined. */
export interface Piece {
  from: string;
  to: string;
  look: string;
  line: Position[];
}

/**
 * Joins pieces that follow each other and look alike into one line each. An offset line drawn piece by piece gapes
 * at every bend; drawn as one it does not. Pieces are joined only where exactly one of their look comes in and one
 * goes out, so that the line never has to choose; the way back over the same link is another line.
 */
export function joined<P extends Piece>(pieces: readonly P[]): { line: Position[]; pieces: P[] }[] {
  const into = count(pieces, (piece) => key(piece.to, piece.look));
  const outOf = new Map<string, P[]>();
  for (const piece of pieces) push(outOf, key(piece.from, piece.look), piece);
  const follower = (piece: P): P | undefined => {
    const here = key(piece.to, piece.look);
    const next = outOf.get(here);
    const one = into.get(here) === 1 && next?.length === 1 ? next[0] : undefined;
    return one && one.to !== piece.from ? one : undefined;
  };
  const follows = new Set(pieces.flatMap((piece) => follower(piece) ?? []));
  const done = new Set<P>();
  const chain = (first: P): P[] => {
    const all: P[] = [];
    for (let at: P | undefined = first; at && !done.has(at); at = follower(at)) {
      done.add(at);
      all.push(at);
    }
    return all;
  };
  const starts = pieces.filter((piece) => !follows.has(piece));
  // What is left after the open chains runs in a circle; each is cut where it is met first.
  return [...starts, ...pieces]
    .filter((piece) => !done.has(piece))
    .map(chain)
    .filter((all) => all.length)
    .map((all) => ({ pieces: all, line: all.flatMap(({ line }, i) => (i ? line.slice(1) : line)) }));
}

const key = (node: string, look: string): string => `${node}\u0000${look}`;

function count<P>(pieces: readonly P[], of: (piece: P) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(of(piece), (counts.get(of(piece)) ?? 0) + 1);
  return counts;
}

function push<P>(map: Map<string, P[]>, at: string, piece: P): void {
  const known = map.get(at);
  if (known) known.push(piece);
  else map.set(at, [piece]);
}
