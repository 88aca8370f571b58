import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { DateBar } from './date/DateBar';
import { DayProvider, useHref } from './date/DayContext';
import EntityPage from './entity/EntityPage';
import type { EntityKind } from './generated/graphql';
import { HomePage } from './home/HomePage';
import { Boundary } from './parts/Boundary';
import { pageOf } from './parts/EntityLink';
import { FactDialog } from './parts/FactDialog';
import { Loading, Nothing } from './parts/States';
import { useTitle } from './parts/useTitle';
import { SearchBox } from './search/SearchBox';
import SearchPage from './search/SearchPage';
import { strings } from './strings';

const t = strings.app;

// What not every visitor needs is loaded once it is asked for.
const GraphPage = lazy(() => import('./graph/GraphPage'));
const MapPage = lazy(() => import('./map/MapPage'));
const PathsPage = lazy(() => import('./paths/PathsPage'));
const ReportPage = lazy(() => import('./report/ReportPage'));
const ComparePage = lazy(() => import('./compare/ComparePage'));

/** The addresses of pages; the server knows the first part of each (`io.pacta.web.Explorer`). */
export function App() {
  useArrival();
  return (
    <DayProvider>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <Header />
      <Offline />
      <main id="content" tabIndex={-1}>
        <Views />
      </main>
      <FactDialog />
    </DayProvider>
  );
}

/** A view that failed does not keep those at other addresses from being shown. */
function Views() {
  const [path] = useLocation();
  return (
    <Boundary key={path}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/search" component={SearchPage} />
          <Route path="/graph" component={GraphPage} />
          <Route path="/map" component={MapPage} />
          <Route path="/paths" component={PathsPage} />
          <Route path="/compare" component={ComparePage} />
          <Route path="/report" component={ReportPage} />
          {Object.keys(strings.entityKinds).map(kind => (
            <Route key={kind} path={`/${kind.toLowerCase()}/:slug`}>
              {({ slug }) => <EntityPage key={slug} kind={kind as EntityKind} slug={decodeURIComponent(slug)} />}
            </Route>
          ))}
          <Route component={Nowhere} />
        </Switch>
      </Suspense>
    </Boundary>
  );
}

/** A page that one goes to begins at its top; one that one goes back to stays where the browser puts it. */
function useArrival(): void {
  useEffect(() => {
    let path = location.pathname;
    const noted = () => {
      path = location.pathname;
    };
    // wouter says so of each entry that it adds to the history.
    const pushed = () => {
      if (location.pathname !== path) {
        scrollTo(0, 0);
        document.getElementById('content')?.focus({ preventScroll: true });
      }
      noted();
    };
    addEventListener('pushState', pushed);
    addEventListener('popstate', noted);
    return () => {
      removeEventListener('pushState', pushed);
      removeEventListener('popstate', noted);
    };
  }, []);
}

function Header() {
  const href = useHref();
  const [path, navigate] = useLocation();
  const views = [
    ['/graph', t.graph],
    ['/map', t.map],
    ['/paths', t.paths],
    ['/compare', t.compare],
    ['/report', t.report],
  ] as const;
  return (
    <header className="top">
      <div className="bar">
        <Link href={href('/')} className="brand">
          <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width="24" height="24" />
          {t.name}
        </Link>
        <SearchBox
          label={strings.search.label}
          onPick={entity => navigate(href(pageOf(entity)))}
          onText={text => navigate(href('/search', { q: text }))}
        />
        <nav aria-label={t.nav}>
          {views.map(([to, title]) => (
            <Link key={to} href={href(to)} aria-current={path === to ? 'page' : undefined}>
              {title}
            </Link>
          ))}
          <a href="/graphiql">{t.playground}</a>
        </nav>
      </div>
      <DateBar />
    </header>
  );
}

function Offline() {
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const listen = () => setOffline(!navigator.onLine);
    addEventListener('online', listen);
    addEventListener('offline', listen);
    return () => {
      removeEventListener('online', listen);
      removeEventListener('offline', listen);
    };
  }, []);
  return (
    <div role="status" className="offline" hidden={!offline}>
      {offline && t.offline}
    </div>
  );
}

function Nowhere() {
  useTitle(t.nowhere);
  return <Nothing asPage title={t.nowhere} hint={t.nowhereHint} />;
}
