// What a row says of an entity.
target.id AS id{{#languages}}, {{names}} AS names{{/languages}}
