// A row of a page of entities.
WITH k, total, from, item AS target
RETURN k.at AS at, total, from, k.revision AS revision, target.id AS id{{#languages}}, {{names}} AS names{{/languages}}
