import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api } from '../api/client';
import { countryName } from '../text/country';
import { t, word } from '../text/message';

export interface Option {
  id: string;
  name: string;
  /** Country, kind and the form that matched, under the name. */
  detail: string;
  lang?: string;
}

const debounceMs = 120;
const limit = 8;
let count = 0;

/** A field that finds places in every language of the data, after the combobox pattern of ARIA. */
export class PlaceBox extends LitElement {
  static override properties = {
    label: {},
    extra: { attribute: false },
    pick: { attribute: false },
    options: { state: true },
    active: { state: true },
    status: { state: true },
  };
  declare label: string;
  /** Further choices that are no places, such as countries. */
  declare extra?: (text: string) => Option[];
  declare pick: (option: Option) => void;
  declare options: Option[];
  declare active: number;
  declare status: string;
  private readonly base = `place-${++count}`;
  private timer = 0;
  private running?: AbortController;
  private enterWaits = false;

  constructor() {
    super();
    this.options = [];
    this.active = -1;
    this.status = '';
  }

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.running?.abort();
  }

  override render(): TemplateResult {
    const open = this.options.length > 0;
    return html`<input
        type="text"
        class="field"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="120"
        aria-label=${this.label}
        placeholder=${this.label}
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="${this.base}-list"
        aria-activedescendant=${this.active >= 0 ? `${this.base}-${this.active}` : nothing}
        @input=${(event: InputEvent) => this.later((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.key(event)}
      />
      <ul class="options" role="listbox" id="${this.base}-list" aria-label=${this.label} ?hidden=${!open}>
        ${this.options.map((option, i) => this.option(option, i))}
      </ul>
      <p class="options__status quiet" role="status">${this.status}</p>`;
  }

  private option(option: Option, index: number): TemplateResult {
    return html`<li
      role="option"
      id="${this.base}-${index}"
      class="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.take(index)}
    >
      <bdi class="option__name" lang=${option.lang ?? nothing}>${option.name}</bdi>
      <span class="quiet">${option.detail}</span>
    </li>`;
  }

  private later(text: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.find(text), debounceMs);
  }

  private async find(text: string): Promise<void> {
    this.running?.abort();
    if (!text.trim()) {
      this.show([], '');
      return;
    }
    const mine = (this.running = new AbortController());
    const extra = this.extra?.(text) ?? [];
    try {
      const places = await api.places(text.trim(), limit, mine.signal);
      const found = places.map((place) => ({
        id: place.id,
        name: place.name,
        detail: [
          countryName(place.country),
          word('node', place.kind),
          place.matched && place.matched !== place.name ? place.matched : '',
        ]
          .filter(Boolean)
          .join(' · '),
      }));
      const options = [...extra, ...found];
      this.show(
        options,
        options.length ? t('place.found', { n: options.length }) : t('place.none', { text }),
      );
      if (this.enterWaits && options.length) this.take(0);
    } catch {
      if (!mine.signal.aborted) this.show(extra, t('place.failed'));
    } finally {
      if (this.running === mine) {
        this.running = undefined;
        this.enterWaits = false;
      }
    }
  }

  private show(options: Option[], status: string): void {
    this.options = options;
    this.active = options.length ? 0 : -1;
    this.status = status;
  }

  private key(event: KeyboardEvent): void {
    const last = this.options.length - 1;
    if (event.key === 'ArrowDown') this.active = this.active >= last ? 0 : this.active + 1;
    else if (event.key === 'ArrowUp') this.active = this.active <= 0 ? last : this.active - 1;
    else if (event.key === 'Enter') this.enter(event.target as HTMLInputElement);
    else if (event.key === 'Escape' && this.options.length) {
      this.show([], '');
      event.stopPropagation();
    } else return;
    if (last < 0) this.active = -1;
    event.preventDefault();
    void this.updateComplete.then(() =>
      this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** Enter before the answer has come takes the first hit as soon as it is there. */
  private enter(input: HTMLInputElement): void {
    if (this.active >= 0) this.take(this.active);
    else if (input.value.trim()) {
      this.enterWaits = true;
      clearTimeout(this.timer);
      void this.find(input.value);
    }
  }

  private take(index: number): void {
    const option = this.options[index];
    if (!option) return;
    const input = this.querySelector('input');
    if (input) input.value = '';
    this.show([], '');
    this.pick(option);
  }
}

customElements.define('kv-place-box', PlaceBox);
