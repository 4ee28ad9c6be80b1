import type { Basis, Leg, LegFigure, Reason, RoutePlan } from '../api/types';
import type { Network } from '../network/network';
import type { Quantity } from '../state/store';
import type { SortKey } from '../state/view';

/** What can be read off a route without asking the server again. Pure functions, no drawing. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const strength: readonly Basis[] = ['reported', 'derived', 'estimated'];
/** A part decides how sure a sum is when it makes up more than this share of it. */
const matters = 0.1;

export function letterOf(route: number): string {
  return letters[route] ?? '?';
}

export function routeOf(letter: string | undefined): number {
  return letter ? letters.indexOf(letter) : -1;
}

export function isSea(leg: Leg): boolean {
  return leg.kind === 'haul' && (leg.mode === 'sea' || leg.mode === 'ferry');
}

/** Legs run without a stop between them in one vehicle: drawn as one bar, told as one step. */
export interface Step {
  kind: Leg['kind'];
  first: number;
  last: number;
  legs: Leg[];
  from: string;
  to: string;
}

export function stepsOf(route: RoutePlan): Step[] {
  const steps: Step[] = [];
  route.legs.forEach((leg, index) => {
    const open = steps.at(-1);
    const before = open?.legs.at(-1);
    if (open && before && leg.kind === 'haul' && sameVehicle(before, leg)) {
      open.legs.push(leg);
      open.last = index;
      open.to = leg.to;
    } else steps.push({ kind: leg.kind, first: index, last: index, legs: [leg], from: leg.from, to: leg.to });
  });
  return steps;
}

function sameVehicle(a: Leg, b: Leg): boolean {
  return a.kind === b.kind && a.mode === b.mode && a.gaugeMm === b.gaugeMm;
}

export type Measure = 'hours' | 'km' | 'usdPerTonne' | 'kgCo2ePerTonne';

export function sum(legs: readonly Leg[], measure: Measure): number {
  return legs.reduce((total, leg) => total + leg[measure], 0);
}

/** Gauges before and after a stop; undefined where the stop is not between two railways of different gauge. */
export function gaugeChange(route: RoutePlan, leg: number): [number, number] | undefined {
  if (route.legs[leg]?.kind !== 'transfer') return undefined;
  const before = route.legs.slice(0, leg).findLast((l) => l.kind === 'haul');
  const after = route.legs.slice(leg + 1).find((l) => l.kind === 'haul');
  if (before?.mode !== 'rail' || after?.mode !== 'rail' || !before.gaugeMm || !after.gaugeMm)
    return undefined;
  return before.gaugeMm === after.gaugeMm ? undefined : [before.gaugeMm, after.gaugeMm];
}

export interface Counts {
  borders: number;
  gaugeChanges: number;
  seaLegs: number;
  estimatedStops: number;
}

export function countsOf(route: RoutePlan): Counts {
  const stops = route.legs.filter((leg) => leg.kind === 'cross' || leg.kind === 'transfer');
  return {
    borders: stops.filter((leg) => leg.kind === 'cross').length,
    gaugeChanges: route.legs.filter((_, i) => gaugeChange(route, i)).length,
    seaLegs: stepsOf(route).filter((step) => step.legs.some(isSea)).length,
    estimatedStops: stops.filter((leg) => basisOf(leg, 'hours') === 'estimated').length,
  };
}

/** The quantity of the legs that a figure of a card is made of. */
export function legQuantity(quantity: Quantity): LegFigure['quantity'] {
  if (quantity === 'hoursP90') return 'hours';
  return quantity === 'usdPerTeu' ? 'usdPerTonne' : quantity;
}

export function basisOf(leg: Leg, quantity: LegFigure['quantity']): Basis {
  const figures = (leg.figures ?? []).filter((figure) => figure.quantity === quantity);
  return figures.length ? weakest(figures.map((figure) => figure.basis)) : leg.basis;
}

/** A sum is as sure as the weakest kind among the parts that matter. */
export function totalBasis(legs: readonly Leg[], quantity: LegFigure['quantity']): Basis {
  const total = sum(legs, quantity);
  const shares = new Map<Basis, number>();
  for (const leg of legs) {
    const basis = basisOf(leg, quantity);
    shares.set(basis, (shares.get(basis) ?? 0) + leg[quantity]);
  }
  const heavy = [...shares].filter(([, share]) => share > total * matters).map(([basis]) => basis);
  return weakest(heavy);
}

export function weakest(kinds: readonly Basis[]): Basis {
  return strength[Math.max(0, ...kinds.map((kind) => strength.indexOf(kind)))] ?? 'reported';
}

export function criterion(route: RoutePlan, key: SortKey): number {
  switch (key) {
    case 'time':
      return route.hours;
    case 'reliability':
      return route.hoursP90;
    case 'money':
      return route.usdPerTonne;
    case 'co2':
      return route.kgCo2ePerTonne;
  }
}

/** Positions of the routes in the order of the cards; letters stay with the route. */
export function sorted(routes: readonly RoutePlan[], key: SortKey): number[] {
  return routes
    .map((_, i) => i)
    .sort((a, b) => criterion(routes[a]!, key) - criterion(routes[b]!, key) || a - b);
}

/** Country code of a step, or undefined where it runs over the sea or its place is unknown. */
export function countryOf(leg: Leg, network: Network | undefined): string | undefined {
  return isSea(leg) ? undefined : network?.nodes.get(leg.from)?.country;
}

/** Stops that weigh most on the time of a route, heaviest first. */
export function heaviestStops(route: RoutePlan, count: number): number[] {
  return route.legs
    .map((leg, i) => ({ leg, i }))
    .filter(({ leg }) => leg.kind !== 'haul' && leg.hours > 0)
    .sort((a, b) => b.leg.hours - a.leg.hours)
    .slice(0, count)
    .map(({ i }) => i);
}

/** The first later year a reason names: by then the missing piece is planned to be there. */
export function nextYear(answer: { year: number; because: Reason[] }): number | undefined {
  const years = answer.because.flatMap((reason) =>
    reason.year && reason.year > answer.year ? [reason.year] : [],
  );
  return years.length ? Math.min(...years) : undefined;
}
