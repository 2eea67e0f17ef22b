/** Texts that nobody means, and that somebody will send. */
export const ODD_STRINGS: readonly string[] = [
  '\u0000',
  'send\u0000',
  'a\ud800 b',
  'x'.repeat(5_000),
  'y '.repeat(100),
  '',
  ' \t\r\n',
  '__proto__',
  '👩‍👩‍👧‍👦 é \u202e\u200b\ufeff',
  '%_',
  `'; drop table "Indicator"; --`,
  '\\',
  '-zzzy (((:*&|!<->',
  '1e20',
]

/** Those of them that are written in another way in a document than in JSON. */
export const ODD_LITERALS: readonly string[] = [
  'send\u0000',
  'a\ud800 b',
  'x'.repeat(5_000),
  '"\\',
  '0000-01-01',
]

export const ODD_DATES: readonly string[] = [
  ...ODD_STRINGS,
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2023-02-30',
  '10000-01-01',
  '-0001-01-01',
  '2024-01-01T00:00:00Z',
]

export const ODD_NUMBERS: readonly unknown[] = [
  -2_147_483_648,
  -1,
  0,
  1,
  101,
  1_001,
  2_147_483_647,
  1e20,
  0.5,
  '1',
  'x',
]

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Ids that the API never handed out. */
export const ODD_IDS: readonly string[] = [
  ...['Directora', 'Directorate', 'directorate:x', '__proto__:x', 'constructor:x', 'toString:x'].map(base64),
  ...['Query:x', 'Unit:percent', 'Node:x', 'Nope:1', 'String:x', ':x', 'Indicator:', 'Indicator:\0'].map(
    base64,
  ),
  'RGlyZWN0b3Jh',
  'RGlyZWN0b3JhdGU6\u0000',
  '%%%',
  '',
  '\u0000',
]

/** What a forged cursor may hold in the place of a value. */
export const ODD_PLACES: readonly unknown[] = [
  null,
  'text',
  '\u0000',
  {},
  [],
  1e20,
  -1e308,
  2_147_483_648,
  0.5,
  true,
  '0000-01-01T00:00:00.000Z',
  '2024-02-30',
  '9'.repeat(400),
]
