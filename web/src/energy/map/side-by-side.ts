import type { Position } from 'geojson';

/** Room for the casings of two lines and a little between them. */
const gapPx = 4;

/** Sets lines that share a stretch off sideways, each beside those drawn before it, so that none covers another. */
export class SideBySide {
  /** Pixels from the middle to the outer edge of what lies on a stretch, by its two ends. */
  private readonly taken = new Map<string, number>();

  /** Pixels to the right of the line, in the direction in which it is drawn; negative is to the left. */
  offset(line: readonly Position[], width: number): number {
    const stretches = line.slice(1).map((to, i) => stretchOf(line[i]!, to));
    const shared = stretches.filter(({ key }) => this.taken.has(key));
    const edge = Math.max(0, ...shared.map(({ key }) => this.taken.get(key)!));
    const offset = edge && edge + gapPx + width / 2;
    for (const { key } of stretches) this.taken.set(key, offset + width / 2);
    return offset && (shared[0]!.turned ? -offset : offset);
  }
}

/** A stretch is the same both ways; of two lines on it the right-hand side must be the same too. */
function stretchOf(a: Position, b: Position): { key: string; turned: boolean } {
  const [one, other] = [a.join(' '), b.join(' ')];
  return one < other ? { key: `${one};${other}`, turned: false } : { key: `${other};${one}`, turned: true };
}
