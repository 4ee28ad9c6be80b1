import { html, nothing, type TemplateResult } from 'lit';
import { quoted } from '../page/command';
import { store, type State } from '../state/store';
import { formatDay } from '../text/number';
import { t } from '../text/ledger';
import type { PageName } from './address';
import { filePath } from './files';
import { ledger, value } from './state';

const hashShown = 7;

/** What the page rests on, and the ways to take it along. */
export function provenance(state: State): TemplateResult {
  const { health } = state;
  const path = filePath();
  const known = value('at') || health?.knownOn;
  const file = (ending: string): string => {
    const [place = '', query] = path.split('?');
    return `/api/v1/${place}${ending}${query ? `?${query}` : ''}`;
  };
  return html`<footer class="provenance">
    ${
      health
        ? html`<button
              type="button"
              class="plain"
              title=${t('provenance.command')}
              @click=${() => store.set({ dialog: 'share' })}
            >
              ${t('provenance.data')} <code>${health.dataset.slice(0, hashShown)}</code>
            </button>
            <span class="provenance__engine">${t('provenance.engine')} <code>${health.version}</code></span>`
        : nothing
    }
    ${known ? html`<span class="provenance__known">${t('provenance.known')} <b>${formatDay(known)}</b></span>` : nothing}
    <span class="provenance__gap"></span>
    ${path ? html`<a class="plain rec-take" href=${file('.csv')} download>CSV</a> <a class="plain rec-take" href=${file('')} target="_blank">JSON</a>` : nothing}
    <button type="button" class="plain" @click=${() => print()}>${t('provenance.print')}</button>
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'keys' })}>
      ${t('provenance.keys')} <kbd>?</kbd>
    </button>
  </footer>`;
}

/** Pages whose command is their name. */
const plainPages = new Set<PageName>(['claims', 'contradictions', 'ranks', 'intra', 'matrix']);

/** What of the question is an option of the command. */
const options: Partial<Record<PageName, readonly (readonly [string, string])[]>> = {
  claims: [
    ['source', '--source'],
    ['verdict', '--verdict'],
  ],
  trade: [['by', '--by']],
  matrix: [['year', '--year']],
  mobility: [
    ['document', '--document'],
    ['on', '--on'],
    ['stays', '--stays'],
  ],
};

/** The command that gives the same answer in a terminal. */
export function ledgerCommand(): string {
  const { page, id, values } = ledger().view;
  const words = ['./kervan', 'ledger'];
  if (page === 'board') words.push('promises');
  else if (page === 'promise') words.push('promises', id ?? '');
  else if (page === 'entity') words.push('show', id ?? '');
  else if (page === 'search') words.push('search', values['q'] ?? '');
  else if (page === 'trade') words.push('trade', values['a'] ?? 'AZ', values['b'] ?? 'TR');
  else if (page === 'mobility' && values['from'] && values['to'])
    words.push('mobility', values['from'], values['to']);
  else if (plainPages.has(page)) words.push(page);
  else return '';
  for (const [name, option] of options[page] ?? []) if (values[name]) words.push(option, values[name]);
  if (values['at']) words.push('--known-at', values['at']);
  return words.map(quoted).join(' ');
}
