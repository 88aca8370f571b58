import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from 'urql';
import schema from '../generated/schema';

/** What has no id is kept in the entity or fact that it belongs to. */
const embedded = schema.__schema.types
  .filter(type => type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id'))
  .map(({ name }) => name);

/**
 * The one way to the server. What was asked is kept by id; the ids carry the day where one was asked for, so the
 * same entity seen on two days is two entries.
 */
export const client = new Client({
  url: '/graphql',
  // The queries of the pages are longer than addresses may be.
  preferGetMethod: false,
  exchanges: [
    cacheExchange({ schema, keys: Object.fromEntries(embedded.map(type => [type, () => null])) }),
    fetchExchange,
  ],
});
