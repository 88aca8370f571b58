import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { linkTo } from './link';

/** Copies an address that opens the query and its variables again. */
export function ShareButton() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(linkTo(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? ''));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  }

  return (
    <ToolbarButton label={copied ? 'Copied' : 'Copy a link to this query'} onClick={copy}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" className="graphiql-toolbar-icon" aria-hidden>
        <path d="M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1-1" strokeLinecap="round" />
      </svg>
    </ToolbarButton>
  );
}
