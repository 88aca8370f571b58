import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { type Example, examples } from './examples';

const THEMES = [...new Set(examples.map(({ theme }) => theme))];

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden>
      <path d="M4 5.5h10M4 12h7M4 18.5h7M14.5 10.5v9l7-4.5z" strokeLinecap="round" />
    </svg>
  );
}

/** The list of examples, from which a closed or edited one can be opened again. */
function Examples() {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(({ tabs, activeTabIndex, queryEditor }) => ({
    tabs,
    activeTabIndex,
    queryEditor,
  }));
  const active = tabs[activeTabIndex]?.query;

  function open({ query }: Example) {
    const tab = tabs.findIndex(tab => tab.query === query);
    if (tab === activeTabIndex) {
      return;
    }
    if (tab >= 0) {
      changeTab(tab);
      return;
    }
    addTab();
    updateActiveTabValues({ query });
    queryEditor?.setValue(query);
  }

  return (
    <section aria-label="Examples" className="pacta-examples">
      <h2>Examples</h2>
      <p>Open one, press play, then change it: another day, another country.</p>
      {THEMES.map(theme => (
        <section key={theme} aria-label={theme}>
          <h3>{theme}</h3>
          <ol>
            {examples
              .filter(example => example.theme === theme)
              .map(example => (
                <li key={example.name}>
                  <button
                    type="button"
                    aria-current={example.query === active ? 'true' : undefined}
                    onClick={() => open(example)}
                  >
                    <span>{example.title}</span>
                    <code>{example.name}</code>
                  </button>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: Examples,
};
