import { Link } from 'wouter';
import { ON } from '../date/DayContext';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';

const t = strings.home;

export function HomePage() {
  useTitle(null);
  return (
    <div className="home">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <h2>{t.try}</h2>
      <ul className="cards">
        {t.examples.map(({ path, on, title, hint }) => (
          <li key={path}>
            <Link href={`${path}${path.includes('?') ? '&' : '?'}${ON}=${on}`}>
              <strong>{title}</strong>
              <span>{hint}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="notes">
        <section>
          <h2>{t.certainty}</h2>
          <p>{t.certaintyText}</p>
        </section>
        <section>
          <h2>{t.sources}</h2>
          <p>{t.sourcesText}</p>
        </section>
        <section>
          <h2>{t.api}</h2>
          <p>{t.apiText}</p>
        </section>
      </div>
    </div>
  );
}
