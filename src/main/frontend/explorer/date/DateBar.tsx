import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { strings } from '../strings';
import { type Day, isoDay, parseTyped, plusMonths, yearOf } from '../time/day';
import { dayInWords } from '../time/words';
import { useDay } from './DayContext';

const t = strings.date;

/** How long it takes to play through the whole span, in steps. */
const STEPS = 240;
const STEP_MILLIS = 80;
const CALM_STEPS = 24;
const CALM_MILLIS = 1200;

/** The day that everything is seen on: typed, moved, or played. */
export function DateBar() {
  const { day, moveTo, span } = useDay();
  const [first, last] = [Math.min(span[0], day), Math.max(span[1], day)];
  const { playing, toggle, stop } = usePlay(first, last);

  function onKeyDown(event: KeyboardEvent) {
    const months = MONTHS[event.key];
    if (months) {
      event.preventDefault();
      stop();
      moveTo(Math.min(last, Math.max(first, plusMonths(day, event.shiftKey ? months * 12 : months))));
    }
  }

  return (
    <section className="date-bar" aria-label={t.label}>
      <button type="button" className="play" onClick={toggle} aria-pressed={playing}>
        <PlayIcon playing={playing} />
        <span className="visually-hidden">{playing ? t.pause : t.play}</span>
      </button>
      <TypedDay
        day={day}
        onDay={typed => {
          stop();
          moveTo(typed);
        }}
      />
      <span className="year" aria-hidden>
        {yearOf(first)}
      </span>
      <input
        type="range"
        aria-label={t.slider}
        aria-valuetext={dayInWords(day)}
        min={first}
        max={last}
        value={day}
        onChange={event => {
          stop();
          moveTo(Number(event.target.value));
        }}
        onKeyDown={onKeyDown}
      />
      <span className="year" aria-hidden>
        {yearOf(last)}
      </span>
    </section>
  );
}

/** Arrows move by months, with Shift by years; a day is too little on a slider of centuries. */
const MONTHS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -60,
  PageUp: 60,
};

interface Typing {
  readonly text: string;
  /** The day that was shown as it was typed. */
  readonly over: Day;
  readonly wrong: boolean;
}

function TypedDay({ day, onDay }: { day: Day; onDay: (day: Day) => void }) {
  // Once the day is another one, what was typed over the one before is gone.
  const [typing, setTyping] = useState<Typing | null>(null);
  const current = typing?.over === day ? typing : null;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (!current) {
      return;
    }
    const typed = parseTyped(current.text);
    setTyping(typed === null ? { ...current, wrong: true } : null);
    if (typed !== null) {
      onDay(typed);
    }
  }

  return (
    <form className="typed-day" onSubmit={submit} noValidate>
      <label>
        <span className="visually-hidden">{t.typed}</span>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          size={11}
          placeholder={t.placeholder}
          value={current?.text ?? isoDay(day)}
          aria-invalid={current?.wrong ?? false}
          aria-describedby={current?.wrong ? 'day-wrong' : undefined}
          onChange={event => setTyping({ text: event.target.value, over: day, wrong: current?.wrong ?? false })}
          onBlur={() => submit()}
        />
      </label>
      {current?.wrong && (
        <p id="day-wrong" role="alert" className="field-error">
          {t.wrong}
        </p>
      )}
    </form>
  );
}

function usePlay(first: Day, last: Day) {
  const { day, moveTo } = useDay();
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) {
      return;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = Math.max(1, Math.round((last - first) / (calm ? CALM_STEPS : STEPS)));
    const timer = setTimeout(
      () => {
        const next = Math.min(last, day + step);
        moveTo(next);
        setPlaying(next < last);
      },
      calm ? CALM_MILLIS : STEP_MILLIS,
    );
    return () => clearTimeout(timer);
  }, [playing, day, first, last, moveTo]);

  return {
    playing,
    stop: () => setPlaying(false),
    toggle() {
      if (!playing && day >= last) {
        moveTo(first);
      }
      setPlaying(!playing);
    },
  };
}

function PlayIcon({ playing }: { playing: boolean }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden>
      {playing ? <path d="M5 4h4v12H5zM11 4h4v12h-4z" /> : <path d="M5 3.5v13l11-6.5z" />}
    </svg>
  );
}
