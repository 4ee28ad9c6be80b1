import type { Map as GlMap } from 'maplibre-gl';

/** A map that shows the same ground as the others of the page. */
export interface Together {
  /** All it has to draw is drawn. */
  drawn: boolean;
}

const members = new Map<GlMap, Together>();
/** One map leads while the others follow, which is no move of theirs. */
let leading = false;

/** From now on this map moves with the others, and they with it; until it is removed. */
export function joinTogether(map: GlMap): Together {
  const [first] = members.keys();
  const member: Together = { drawn: false };
  members.set(map, member);
  if (first) follow(map, first);
  map.on('move', () => {
    if (leading) return;
    leading = true;
    for (const other of members.keys()) if (other !== map) follow(other, map);
    leading = false;
  });
  map.on('remove', () => members.delete(map));
  return member;
}

export function allDrawn(): boolean {
  return [...members.values()].every((one) => one.drawn);
}

function follow(map: GlMap, leader: GlMap): void {
  map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
}
