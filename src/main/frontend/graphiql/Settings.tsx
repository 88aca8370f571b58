import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { linked } from './link';

/** What GraphiQL has no property for. */
export function Settings() {
  const { setTheme } = useGraphiQLActions();
  const { theme, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    ({ theme, queryEditor, variableEditor, responseEditor }) => ({ theme, queryEditor, variableEditor, responseEditor }),
  );

  // The page follows the system when it turns light or dark; the editors have to be told.
  useEffect(() => {
    if (theme) {
      return;
    }
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);

  // A press of play before both editors have loaded would be lost, so play shows once they have (playground.css).
  useEffect(() => {
    document.body.classList.toggle('pacta-ready', Boolean(queryEditor && responseEditor));
  }, [queryEditor, responseEditor]);

  // Comments and citations are read here as much as code is, so lines wrap.
  useEffect(() => queryEditor?.updateOptions({ fontSize: 14, wordWrap: 'on' }), [queryEditor]);
  useEffect(() => responseEditor?.updateOptions({ fontSize: 14 }), [responseEditor]);

  // What a link brings gets a tab of its own, beside what one was at.
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  useEffect(() => {
    const link = linked();
    if (!link || !queryEditor || !variableEditor) {
      return;
    }
    history.replaceState(null, '', location.pathname);
    addTab();
    updateActiveTabValues({ query: link.query, variables: link.variables });
    queryEditor.setValue(link.query);
    variableEditor.setValue(link.variables ?? '');
  }, [queryEditor, variableEditor, addTab, updateActiveTabValues]);

  return null;
}
