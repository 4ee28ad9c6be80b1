import type { Answer, RoutePlan } from '../api/types';
import type { State } from '../state/store';
import { routeOf, sorted } from './facts';

/** Position of the route drawn in the accent: the one in the address, else the first card. */
export function chosenIndex(state: State): number {
  const routes = state.answer?.routes ?? [];
  const asked = routeOf(state.view.sel[0]);
  if (asked >= 0 && asked < routes.length) return asked;
  return sorted(routes, state.view.sort)[0] ?? -1;
}

/** Position of the second route in compare mode, else -1. */
export function secondIndex(state: State): number {
  const second = routeOf(state.view.sel[1]);
  return second >= 0 && second < (state.answer?.routes.length ?? 0) && second !== chosenIndex(state)
    ? second
    : -1;
}

export function chosenRoute(state: State): RoutePlan | undefined {
  return state.answer?.routes[chosenIndex(state)];
}

/** Letters of the routes of an answer that rest on the same row of the same table. */
export function routesUsing(answer: Answer, table: string, row: string): number[] {
  return answer.routes.flatMap((route, i) =>
    route.legs.some((leg) => leg.figures?.some((f) => f.table === table && f.row === row)) ? [i] : [],
  );
}
