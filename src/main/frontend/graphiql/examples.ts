export interface Example {
  /** The name of the operation, which is also the title of its tab. */
  readonly name: string;
  /** What it answers: the comment that the file begins with. */
  readonly title: string;
  readonly query: string;
}

const files = import.meta.glob<string>('../../../../graphql/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of their file names. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, text]) => {
    const title = /^#\s*(.+)/.exec(text)?.[1];
    const name = /^query\s+(\w+)/m.exec(text)?.[1];
    if (!title || !name) {
      throw new Error(`${path} must begin with a comment that says what it answers, and name its query`);
    }
    return { name, title, query: text.trimEnd() + '\n' };
  });
