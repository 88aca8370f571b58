import 'graphiql/setup-workers/vite';
// The parts of graphiql/style.css but for its embedded fonts and a second copy of the editor's rules.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';

import { createGraphiQLFetcher, createLocalStorage, StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples';
import { EXAMPLES_PLUGIN } from './ExamplesPanel';
import { Settings } from './Settings';
import { ShareButton } from './ShareButton';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

// A namespace of its own: other playgrounds on localhost would leave their tabs in place of the examples.
const storage = createLocalStorage({ namespace: 'pacta' });

const isFirstVisit = new StorageAPI(storage).get('tabState') === null;
const isWide = matchMedia('(min-width: 900px)').matches;

function Playground() {
  return (
    <>
      <header className="pacta-header">
        <h1>
          <a href="/">
            <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width="22" height="22" />
            Pacta
          </a>
        </h1>
        <p>What held between states, organizations, treaties and people on any day, and who says so</p>
      </header>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        defaultTabs={examples.map(({ query }) => ({ query }))}
        defaultQuery=""
        plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}
        visiblePlugin={isFirstVisit && isWide ? EXAMPLES_PLUGIN : undefined}
        defaultEditorToolsVisibility={false}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <ShareButton />
            </>
          )}
        </GraphiQL.Toolbar>
        <Settings />
      </GraphiQL>
    </>
  );
}

createRoot(document.getElementById('playground')!).render(<Playground />);
