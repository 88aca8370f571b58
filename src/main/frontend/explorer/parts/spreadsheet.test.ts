import { expect, test } from 'vitest';
import { commaSeparated, tabSeparated } from './spreadsheet';

test('a cell with commas, quotes or line breaks is quoted', () => {
  expect(commaSeparated([['a', 'b, c'], ['the "so-called"', 'two\nlines']])).toBe(
    'a,"b, c"\r\n"the ""so-called""","two\nlines"\r\n',
  );
});

test('a cell that looks like a formula is not one', () => {
  expect(commaSeparated([['=1+1', '-2']])).toBe("'=1+1,'-2\r\n");
});

test('a cell stays in its cell when it is pasted', () => {
  expect(tabSeparated([['one\ttwo', 'three\nfour'], ['five', '']])).toBe('one two\tthree four\nfive\t');
});
