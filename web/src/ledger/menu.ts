import { html, nothing, type TemplateResult } from 'lit';
import { t, type LedgerKey } from '../text/ledger';
import { pages, toAddress, type PageName } from './address';
import { ledger } from './state';

const groups: readonly (readonly [LedgerKey, readonly PageName[]])[] = [
  ['menu.look', ['search', 'claims', 'ranks', 'contradictions']],
  ['menu.trade', ['trade', 'intra', 'matrix', 'investment']],
  ['menu.cooperation', ['timeline', 'agreements', 'projects', 'programmes', 'mobility']],
  ['menu.write', ['propose', 'review']],
];

/** What the ledger holds, as links. */
export function menu(): TemplateResult {
  const { page, lang } = ledger().view;
  return html`<nav class="rec-menu" aria-label=${t('menu.title')}>
    ${groups.map(
      ([title, list]) =>
        html`<div class="rec-menu__group">
          <h2>${t(title)}</h2>
          <ul>
            ${list
              .filter((one) => one in pages)
              .map(
                (one) =>
                  html`<li>
                    <a
                      href=${toAddress({ page: one, values: {}, ...(lang ? { lang } : {}) })}
                      aria-current=${one === page ? 'page' : nothing}
                      >${t(`page.${one}` as LedgerKey)}</a
                    >
                  </li>`,
              )}
          </ul>
        </div>`,
    )}
  </nav>`;
}
