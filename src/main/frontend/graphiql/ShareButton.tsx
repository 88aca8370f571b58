import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { linkTo } from './link';

const COPY = 'Copy a link to this query';

/** Copies an address that opens the query and its variables again. */
export function ShareButton() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const [label, setLabel] = useState(COPY);

  async function copy() {
    // Browsers have no clipboard for pages that come by plain HTTP from another machine.
    const link = linkTo(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? '');
    const done = await navigator.clipboard?.writeText(link).then(() => true, () => false);
    setLabel(done ? 'Copied' : 'This browser does not let the page copy');
    setTimeout(() => setLabel(COPY), 2000);
  }

  return (
    <ToolbarButton label={label} onClick={copy}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" className="graphiql-toolbar-icon" aria-hidden>
        <path d="M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1-1" strokeLinecap="round" />
      </svg>
    </ToolbarButton>
  );
}
