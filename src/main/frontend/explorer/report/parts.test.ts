import { describe, expect, it } from 'vitest';
import { partsOf } from './parts';

const shown = (...of: Parameters<typeof partsOf<string>>) => partsOf(...of).map(({ text, what }) => (what ? `[${text}|${what}]` : text));

describe('the parts of a text', () => {
  it('are its stretches and what lies between', () => {
    const text = 'Tajik minister, in 2021';
    expect(shown(text, [{ start: 19, end: 23, what: 'date' }, { start: 0, end: 5, what: 'country' }])).toEqual([
      '[Tajik|country]',
      ' minister, in ',
      '[2021|date]',
    ]);
  });

  it('are the whole text in its order, whatever is marked', () => {
    const text = '😀 Türkiye and\nCôte d’Ivoire';
    for (let start = 0; start < text.length; start++) {
      const parts = partsOf(text, [{ start, end: start + 1, what: 'a' }, { start: 3, end: 9, what: 'b' }], [2, 11]);
      expect(parts.map(part => part.text).join('')).toBe(text);
    }
  });

  it('end where what is singled out begins and ends', () => {
    expect(shown('a joined b in 1992', [{ start: 0, end: 1, what: 'a' }, { start: 9, end: 10, what: 'b' }], [2, 10])).toEqual([
      '[a|a]',
      ' ',
      'joined ',
      '[b|b]',
      ' in 1992',
    ]);
  });

  it('show where a character is that cannot be seen', () => {
    expect(shown('a\u0000b\u202ec\n', [])).toEqual(['a\ufffdb\ufffdc\n']);
  });
});
