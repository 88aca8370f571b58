import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useAsk } from '../api/useAsk';
import { useDay } from '../date/DayContext';
import { type EntityKind, SearchDocument } from '../generated/graphql';
import { called, KindMark, type Named } from '../parts/EntityLink';
import { reasonOf } from '../parts/States';
import { strings } from '../strings';

const t = strings.search;
const SUGGESTIONS = 8;

interface Props {
  readonly label: string;
  readonly kinds?: EntityKind[];
  readonly onPick: (entity: Named) => void;
  /** Where Enter leads while no suggestion is chosen; without it the first one is taken. */
  readonly onText?: (text: string) => void;
}

/** Suggests entities as one types: the combobox of the ARIA Authoring Practices. */
export function SearchBox({ label, kinds, onPick, onText }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const sought = useSettled(text.trim());
  const asked = useAsk(SearchDocument, { text: sought, kinds, first: SUGGESTIONS }, sought === '');
  const results = sought !== '' && text.trim() !== '' ? (asked.data?.search.nodes ?? []) : [];
  /** Until the answer comes, what is listed are the suggestions for what was typed before. */
  const current = sought === text.trim() && !asked.waiting;
  const typed = useRef('');
  const client = useClient();
  const { day } = useDay();
  const box = useRef<HTMLDivElement>(null);

  let told = '';
  if (open && sought !== '' && text.trim() !== '' && !asked.waiting) {
    told = asked.error ? reasonOf(asked.error) : results.length > 0 ? t.found(results.length) : t.nothing(sought);
  }

  function pick(entity: Named) {
    typed.current = '';
    setText('');
    setOpen(false);
    setActive(-1);
    onPick(entity);
  }

  function enter() {
    const chosen = results[active] ?? (onText ? undefined : results[0]);
    if (chosen) {
      pick(chosen.entity);
    } else if (onText && text.trim() !== '') {
      setOpen(false);
      onText(text.trim());
    }
  }

  /** Who presses Enter before the suggestions have come gets the first of those that come. */
  async function enterOnceKnown() {
    const wanted = text.trim();
    const { data } = await client.query(SearchDocument, { text: wanted, kinds, first: SUGGESTIONS });
    const first = data?.search.nodes[0];
    if (first && typed.current.trim() === wanted) {
      pick(first.entity);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && current && results.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(at => (at + step + results.length + (at < 0 && step < 0 ? 1 : 0)) % results.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (current || onText) {
        enter();
      } else if (text.trim() !== '') {
        void enterOnceKnown();
      }
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  }

  return (
    <div
      className="search-box"
      role="search"
      aria-label={label}
      ref={box}
      onBlur={event => box.current?.contains(event.relatedTarget) || setOpen(false)}
    >
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open && results.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && results[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t.placeholder}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setActive(-1);
          typed.current = event.target.value;
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open || results.length === 0}>
        {results.map(({ entity, matchedName }, at) => (
          <li
            key={entity.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onPointerDown={event => event.preventDefault()}
            onClick={() => pick(entity)}
          >
            <KindMark kind={entity.kind} />
            <span>
              {called(entity, day)}
              <small>
                {strings.entityKinds[entity.kind]}
                {matchedName.text !== called(entity, day) && ` · ${matchedName.text}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <p className={results.length > 0 || !told ? 'visually-hidden' : 'no-suggestion'} role="status">
        {told}
      </p>
    </div>
  );
}

/** The text once nothing was typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 120);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
