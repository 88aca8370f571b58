import { dayOf } from '../time/day';

export const EXAMPLE_DAY = dayOf(2021, 1, 20);

/** A report to try the page with that the starter world has something to say to. */
export const EXAMPLE = `DUSHANBE - Sirojiddin Muhriddin, the foreign minister of Tajikistan, had a telephone conversation with CSTO Secretary-General Stanislav Zas. They spoke of how the decisions of the summit of December 2 are carried out. Tajikistan holds the presidency of the CSTO this year.

The Collective Security Treaty was signed in 1992 by Armenia, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan; Azerbaijan, Belarus and Georgia acceded to it the following year. In October 2002 the CST was renamed the Collective Security Treaty Organization.

Uzbekistan joined the CST in 1992, suspended its membership in 1999, returned in 2006 after criticism of its crackdown in Andijon in May 2005, and suspended its membership again on June 28, 2012. Mongolia joined the CSTO in 2010.
`;
