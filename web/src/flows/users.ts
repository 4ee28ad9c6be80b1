import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LinkUse } from '../api/flow-types';
import { store } from '../state/store';
import { countryName } from '../text/country';
import { formatNumber } from '../text/number';
import { t } from '../text/message';
import { other, sankeyOf, type Band, type Block, type Sankey } from './sankey';
import { mt, mtDigits, ribbonName } from './words';

const columnPx = 8;
/** Under this width the goods are named below the picture instead of in it. */
const roomyFrom = 500;

/** Left edges of the three columns, with room for the names at both sides. */
function columns(width: number): readonly [number, number, number] {
  const side = width < roomyFrom ? 118 : 140;
  return [side, (width - columnPx) / 2, width - side - columnPx];
}

/** Under this height a name would overlap the next one. */
const namedFrom = 9;

/** Who uses a link: where the goods come from, what they are, where they go. */
export function usersPicture(use: LinkUse, sel: string, height: number, width = 720): TemplateResult {
  const x = columns(width);
  const picture = sankeyOf(use, height);
  const goods = picture.blocks.filter((block) => block.column === 1).map((block) => block.id);
  const colour = (id: string): string =>
    id === other ? 'var(--step-wait)' : `var(--cat-${Math.min(6, goods.indexOf(id) + 1)})`;
  return html`<svg
      class="sankey"
      viewBox="0 -16 ${width} ${height + 20}"
      height=${height + 20}
      role="img"
      aria-label=${usersSentence(use, sel)}
    >
      ${picture.bands.map((band) => svg`<path d=${path(band, x)} fill=${colour(band.goods)} class="sankey__band"></path>`)}
      ${picture.blocks.map((block) => blockShape(block, picture.tonnes, colour, x, width >= roomyFrom))}
      ${(
        [
          ['users.from', 0],
          ['users.goods', 1],
          ['users.to', 2],
        ] as const
      ).map(
        ([key, i]) =>
          svg`<text x=${x[i] + columnPx / 2} y="-5" text-anchor="middle" class="sankey__head">${t(key)}</text>`,
      )}</svg
    >${width < roomyFrom ? goodsKey(picture, colour) : nothing}`;
}

function blockShape(
  block: Block,
  tonnes: number,
  colour: (id: string) => string,
  x: ReturnType<typeof columns>,
  goodsNamed: boolean,
): SVGTemplateResult {
  const { column, y, height } = block;
  const fill = column === 1 ? colour(block.id) : 'var(--freight)';
  const text = labelOf(block, tonnes);
  const anchor = column === 0 ? 'end' : 'start';
  const at = column === 0 ? x[0] - 6 : x[column] + columnPx + 6;
  return svg`<rect x=${x[column]} y=${y} width=${columnPx} height=${Math.max(1, height)} fill=${fill} class="sankey__block"></rect>
    ${height >= namedFrom && (column !== 1 || goodsNamed) ? svg`<text x=${at} y=${y + height / 2 + 4} text-anchor=${anchor} class="sankey__name">${text}</text>` : nothing}`;
}

function labelOf(block: Block, tonnes: number): string {
  return `${name(block)} ${formatNumber((100 * block.tonnes) / (tonnes || 1))}\u00a0%`;
}

function goodsKey(picture: Sankey, colour: (id: string) => string): TemplateResult {
  const goods = picture.blocks.filter((block) => block.column === 1);
  return html`<ul class="sankey__key" aria-hidden="true">
    ${goods.map((block) => html`<li><i style="background:${colour(block.id)}"></i>${labelOf(block, picture.tonnes)}</li>`)}
  </ul>`;
}

function path({ column, y0, y1, height }: Band, x: ReturnType<typeof columns>): string {
  const [a, b] = [x[column] + columnPx, x[column + 1]!];
  const m = (a + b) / 2;
  return `M${a} ${y0}C${m} ${y0} ${m} ${y1} ${b} ${y1}L${b} ${y1 + height}C${m} ${y1 + height} ${m} ${y0 + height} ${a} ${y0 + height}Z`;
}

function name({ column, id }: Block): string {
  if (id === other) return t('users.others');
  // What stands in brackets is in the table.
  return column === 1 ? goodsName(id).replace(/ \(.*\)$/, '') : countryName(id);
}

export function goodsName(id: string): string {
  return store.state.commodities.find((one) => one.id === id)?.name ?? id;
}

/** The picture in one sentence. */
export function usersSentence(use: LinkUse, sel: string): string {
  const first = use.flows[0];
  return first
    ? t('users.sentence', {
        link: ribbonName(sel),
        tonnes: mt(use.tonnes),
        goods: goodsName(first.commodity),
        from: countryName(first.origin),
        to: countryName(first.destination),
        largest: mt(first.tonnes),
      })
    : t('users.none', { link: ribbonName(sel) });
}

/** The same as rows: each origin, commodity and destination with its tonnes. */
export function usersTable(use: LinkUse, sel: string): TemplateResult {
  return html`<div
    class="scroll-x users-table"
    tabindex="0"
    role="group"
    aria-label=${t('users.table', { link: ribbonName(sel) })}
  >
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">${t('users.from')}</th>
          <th scope="col">${t('users.goods')}</th>
          <th scope="col">${t('users.to')}</th>
          <th scope="col" class="number">
            ${t('totals.column-tonnes')} <span class="unit">${t('unit.mtPerYear')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        ${use.flows.map(
          (row) =>
            html`<tr>
              <th scope="row">${countryName(row.origin)}</th>
              <td><bdi>${goodsName(row.commodity)}</bdi></td>
              <td>${countryName(row.destination)}</td>
              <td class="number">${mtDigits(row.tonnes)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
