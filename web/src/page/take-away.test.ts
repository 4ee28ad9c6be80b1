import { describe, expect, it } from 'vitest';
import { emptyView } from '../state/view';
import { commandOf, quoted } from './command';
import { cell } from './download';

describe('the command', () => {
  it('asks the same question as the page', () => {
    const view = {
      ...emptyView(),
      from: 'xian',
      to: 'halkali',
      year: 2030,
      avoid: ['RU', 'IR'],
      goods: 'grain',
    };
    expect(commandOf(view)).toBe(
      './kervan route xian halkali --commodity grain --year 2030 --avoid RU --avoid IR',
    );
  });

  it.each([
    ['plain-id', 'plain-id'],
    ['two words', "'two words'"],
    ["a'b", "'a'\\''b'"],
    ['$(rm -r x)', "'$(rm -r x)'"],
    ['', "''"],
  ])('quotes %s for a shell', (word, wanted) => expect(quoted(word)).toBe(wanted));
});

describe('a cell of the CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['-a', "'-a"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('%s is safe in a spreadsheet', (value, wanted) => expect(cell(value)).toBe(wanted));

  it('keeps numbers as they are and unknown empty', () => {
    expect(cell(-1.5)).toBe('-1.5');
    expect(cell(undefined)).toBe('');
  });
});
