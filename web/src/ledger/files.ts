import { pathOf } from './asked';
import { store } from '../state/store';
import { firstDay, lastDay, today } from './days';
import { ledger, value } from './state';

/** What each page asks of the server; the same addresses give the files. */
export function filePath(): string {
  const { page, id = '' } = ledger().view;
  const knownAt = value('at');
  const here = encodeURIComponent(id);
  switch (page) {
    case 'board':
      return value('b')
        ? pathOf('commitments/compare', {
            a: value('b'),
            b: knownAt || store.state.health?.knownOn || today(),
          })
        : pathOf('commitments', { knownAt });
    case 'promise':
      return pathOf(`commitments/${here}`, { knownAt, by: value('by') });
    case 'search':
      return value('q')
        ? pathOf('search', {
            q: value('q'),
            lang: value('in'),
            kind: value('kind'),
            country: value('country'),
            knownAt,
            limit: 50,
          })
        : '';
    case 'entity':
      return pathOf(`entities/${here}`, { knownAt });
    case 'claims':
      return pathOf('claims', { source: value('source'), verdict: value('verdict'), knownAt });
    case 'contradictions':
    case 'ranks':
    case 'investment':
      return pathOf(page, { knownAt });
    case 'trade':
      return pathOf(
        `trade/${encodeURIComponent(value('a') || 'AZ')}/${encodeURIComponent(value('b') || 'TR')}`,
        {
          by: value('by'),
          targetUsdMillion: value('target') ? Math.round(Number(value('target')) * 1000) : undefined,
          knownAt,
        },
      );
    case 'intra':
      return pathOf('trade/intra', { knownAt });
    case 'matrix':
      return pathOf('trade/matrix', { year: value('year'), knownAt });
    case 'timeline':
      return pathOf('timeline', {
        from: firstDay(value('from')),
        to: lastDay(value('to')),
        kind: value('kind'),
        country: value('country'),
      });
    case 'agreements':
    case 'projects':
    case 'programmes':
      return page;
    case 'mobility':
      return value('from') && value('to')
        ? pathOf('mobility', {
            from: value('from'),
            to: value('to'),
            document: value('document') || 'passport',
            on: value('on') || today(),
            stays: value('stays'),
          })
        : '';
    case 'propose':
    case 'review':
      return '';
  }
}
