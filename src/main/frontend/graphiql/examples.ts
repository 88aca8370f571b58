/** What examples are about, in the order of their list, each with the first of its files. */
const THEMES: readonly (readonly [first: string, theme: string])[] = [
  ['01', 'Who was in it'],
  ['05', 'Sources that disagree'],
  ['06', 'Treaties, events and offices'],
  ['10', 'Alliances and states'],
  ['12', 'How they were connected'],
  ['16', 'Through time'],
  ['20', 'Finding and comparing'],
  ['23', 'What is not known'],
  ['24', 'Reading a report'],
];

export interface Example {
  /** The name of the operation, which is also the title of its tab. */
  readonly name: string;
  /** What it answers: the comment that the file begins with. */
  readonly title: string;
  readonly query: string;
  readonly theme: string;
}

const files = import.meta.glob<string>('../../../../graphql/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of their file names, which is also that of their themes. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, text]) => {
    const title = /^#\s*(.+)/.exec(text)?.[1];
    const name = /^query\s+(\w+)/m.exec(text)?.[1];
    if (!title || !name) {
      throw new Error(`${path} must begin with a comment that says what it answers, and name its query`);
    }
    const file = path.slice(path.lastIndexOf('/') + 1);
    const theme = THEMES.findLast(([first]) => first <= file)![1];
    return { name, title, query: text.trimEnd() + '\n', theme };
  });
