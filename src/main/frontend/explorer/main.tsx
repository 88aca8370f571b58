import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/views.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client';
import { App } from './App';

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <Provider value={client}>
      <App />
    </Provider>
  </StrictMode>,
);
